package io.dyad.ingest;

import io.dyad.claim.NewClaim;
import io.dyad.profile.Findings;
import io.dyad.profile.Rejection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Looks for some rows of a file by their lines. */
record RowSearch(Set<Long> lines, Map<Long, String> texts) implements Findings {

    /** The files of a zip number their lines each from one. */
    private static final String OF_SEVERAL = "(a line of that number is in several of the files)";

    @Override
    public void row(long line, Supplier<String> text) {
        if (lines.contains(line)) {
            texts.merge(line, text.get(), (one, other) -> OF_SEVERAL);
        }
    }

    @Override
    public void claim(NewClaim claim, long line) {}

    @Override
    public void skipped(String reason) {}

    @Override
    public void rejected(Rejection rejection) {}
}
