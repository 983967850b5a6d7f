package io.dyad.comparison;

import io.dyad.quantity.Range;
import io.dyad.source.Fingerprint;
import java.math.BigDecimal;

/**
 * Two figures that contradict each other.
 *
 * @param one what the press, a statement or a source says; of a flow its exports
 * @param other what statistics say, or what follows; of a flow its imports; of two statements the one not chosen
 * @param oneRange of the first what the second must meet: its range, of exports with the margin, of a balance turned round
 *     to the direction of the other
 */
record Disagreement(Kind kind, Said one, Said other, Range oneRange) {

    private static final int HASH_LENGTH = 12;

    BigDecimal size() {
        return Size.of(oneRange, other.range(), unit());
    }

    Position position() {
        return Position.of(oneRange, other.range());
    }

    String unit() {
        return one.figure().series().unit();
    }

    /** The same as long as the two figures contradict each other. */
    String id() {
        Fingerprint hash = new Fingerprint();
        hash.with("one", one.figure().id());
        hash.with("other", other.figure().id());
        if (kind == Kind.STATEMENTS) {
            hash.with("claim", other.figure().evidence().get(0).claim().id());
        }
        return one.figure().series().pair() + "." + kind + "." + hash.hex(HASH_LENGTH);
    }
}
