package io.dyad.source;

/** Sources as the store would hold them, for tests without one. */
public final class TestSources {

    private TestSources() {}

    public static Source stored(NewSource described) {
        return new Source(described);
    }
}
