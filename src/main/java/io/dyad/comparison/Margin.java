package io.dyad.comparison;

import io.dyad.quantity.Canonical;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By how many percent of the exports what is valued CIF, with freight and insurance, may lie above what is valued FOB.
 *
 * @param percent from 0 to 100
 */
public record Margin(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String FOB = "FOB";
    private static final String CIF = "CIF";

    /** Whether it explains a gap; null within where that cannot be told, with the reason. */
    record Judgement(@Nullable Boolean within, @Nullable String reason) {}

    public Margin {
        percent = Canonical.of(percent);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("A CIF/FOB margin is from 0 to 100 percent, not " + percent);
        }
    }

    /** As a setting writes it: {@code 6}, {@code 7.5}. */
    public static Margin of(String percent) {
        return new Margin(new BigDecimal(percent.strip()));
    }

    /**
     * Whether the imports lie where the margin allows. Where a valuation is unsaid, the answer must be the same for each
     * that it may be.
     *
     * @param isBound whether one of them is stated as a bound, which can show that they lie apart but never how near
     */
    Judgement judge(
            Range exports, @Nullable String exportsAs, Range imports, @Nullable String importsAs, boolean isBound) {
        List<Boolean> answers = valuations(exportsAs).stream()
                .flatMap(out -> valuations(importsAs).stream()
                        .map(in -> allowed(exports, out, in).meets(imports)))
                .distinct()
                .toList();
        if (answers.size() > 1) {
            return new Judgement(
                    null, "It depends on the valuation (FOB or CIF), which " + whoIsSilent(exportsAs, importsAs));
        }
        if (answers.get(0) && isBound) {
            return new Judgement(null, "What is stated is only a bound, so that the gap may have any size.");
        }
        return new Judgement(answers.get(0), null);
    }

    /** All that the imports may be by any valuation that they and the exports may have: one range, since each holds the exports. */
    Range allowed(Range exports, @Nullable String exportsAs, @Nullable String importsAs) {
        boolean mayBeMore = !CIF.equals(exportsAs) && !FOB.equals(importsAs);
        boolean mayBeLess = !FOB.equals(exportsAs) && !CIF.equals(importsAs);
        Range more = mayBeMore ? exports.times(factor()) : exports;
        Range less = mayBeLess ? exports.dividedBy(Range.point(factor())).orElseThrow() : exports;
        return new Range(less.lower(), less.lowerOpen(), more.upper(), more.upperOpen());
    }

    private BigDecimal factor() {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }

    private static List<String> valuations(@Nullable String said) {
        return said == null ? List.of(FOB, CIF) : List.of(said);
    }

    private static String whoIsSilent(@Nullable String exportsAs, @Nullable String importsAs) {
        return exportsAs != null
                ? "the imports do not say."
                : importsAs != null ? "the exports do not say." : "neither the exports nor the imports say.";
    }
}
