package io.dyad.comparison;

import io.dyad.period.Period;
import io.dyad.quantity.Canonical;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A flow in one period, in both books of a data set.
 *
 * @param exports null where the origin's book has none
 * @param imports null where the destination's book has none
 */
record Mirror(
        Flow flow,
        Period period,
        @Nullable Said exports,
        @Nullable Said imports) {

    /** Decimals of a ratio: enough to tell any two that a margin in hundredths of a percent could. */
    private static final int DECIMALS = 6;

    private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_EVEN);

    /** Both sides, where both are there and neither was imputed. */
    record Both(Said exports, Said imports) {

        /** Imports − exports. */
        Range gap() {
            return imports.range().minus(exports.range());
        }

        /** Only where both are stated as eq. */
        @Nullable BigDecimal gapValue() {
            BigDecimal out = exports.value();
            BigDecimal in = imports.value();
            return out == null || in == null ? null : Canonical.of(in.subtract(out));
        }

        /** Imports / exports, rounded outward to 6 decimals; empty where the exports may be zero. */
        Optional<Range> ratio() {
            return ratio(exports.range(), imports.range());
        }

        /** Only where both are stated as eq. */
        @Nullable BigDecimal ratioValue() {
            return ratio().map(it -> ratio(exports.value(), imports.value(), it))
                    .orElse(null);
        }

        static Optional<Range> ratio(Range exports, Range imports) {
            return exports.isPositive()
                    ? imports.dividedBy(exports).map(it -> it.roundedOutward(DECIMALS))
                    : Optional.empty();
        }

        /** To 6 decimals, with more where those would leave the range. */
        static @Nullable BigDecimal ratio(@Nullable BigDecimal exports, @Nullable BigDecimal imports, Range within) {
            if (exports == null || imports == null) {
                return null;
            }
            BigDecimal exact = imports.divide(exports, DIGITS);
            for (int decimals = DECIMALS; decimals < Range.SCALE; decimals++) {
                BigDecimal rounded = Canonical.of(exact.setScale(decimals, RoundingMode.HALF_EVEN));
                if (within.contains(rounded)) {
                    return rounded;
                }
            }
            return Canonical.of(exact);
        }
    }

    Optional<Both> both() {
        return exports == null || imports == null || imputed() > 0
                ? Optional.empty()
                : Optional.of(new Both(exports, imports));
    }

    /** How many of the sides were estimated or imputed. */
    int imputed() {
        return (isImputed(exports) ? 1 : 0) + (isImputed(imports) ? 1 : 0);
    }

    private static boolean isImputed(@Nullable Said side) {
        return side != null && side.isImputed();
    }

    Outcome outcome(Margin margin) {
        if (imputed() > 0) {
            return Outcome.IMPUTED;
        }
        Boolean within = both().map(it -> judge(it, margin).within()).orElse(null);
        return both().isEmpty()
                ? Outcome.ONE_SIDED
                : within == null ? Outcome.UNDECIDED : within ? Outcome.WITHIN : Outcome.OUTSIDE;
    }

    /** Why it is not said whether the margin explains the gap, or what the ratio is; null where both are. */
    @Nullable String reason(Margin margin) {
        Both both = both().orElse(null);
        if (both == null) {
            return imputed() > 0 ? whyNotCompared() : whyOneSided();
        }
        String undecided = judge(both, margin).reason();
        String noRatio = both.ratio().isPresent()
                ? null
                : both.exports().range().isPoint()
                        ? "The exports are zero, so that there is no ratio."
                        : "The exports may be zero, so that there is no ratio.";
        return undecided == null ? noRatio : noRatio == null ? undecided : undecided + " " + noRatio;
    }

    static Margin.Judgement judge(Both both, Margin margin) {
        return margin.judge(
                both.exports().range(),
                both.exports().valuation(),
                both.imports().range(),
                both.imports().valuation(),
                both.exports().isBound() || both.imports().isBound());
    }

    private String whyNotCompared() {
        String which = isImputed(exports) && isImputed(imports)
                ? "Both figures are"
                : isImputed(exports) ? "The exports are" : "The imports are";
        return which + " estimated or imputed (status E or I) and take no part.";
    }

    private String whyOneSided() {
        String silent = exports == null ? flow.origin() : flow.destination();
        if (!Flow.keepsBooks(silent)) {
            return "The world keeps no books.";
        }
        return "The book " + (exports == null ? flow.exportsBook() : flow.importsBook()) + " has no "
                + (exports == null ? Flow.EXPORTS : Flow.IMPORTS) + " of it.";
    }

    /** Either side; there is at least one. */
    Said any() {
        return exports != null ? exports : Objects.requireNonNull(imports);
    }
}
