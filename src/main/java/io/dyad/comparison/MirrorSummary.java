package io.dyad.comparison;

import io.dyad.period.Frequency;
import io.dyad.period.Period;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Periods of one flow and length together. */
@Schema(description = "The periods of one flow and length together: how many agree, and their sums.")
record MirrorSummary(
        @Schema(description = "Where the goods come from, alpha-3.", examples = "KAZ", maxLength = 3)
        String origin,

        @Schema(description = "Where they go to, alpha-3.", examples = "ROU", maxLength = 3)
        String destination,

        @Schema(description = "The data set.", examples = "un-comtrade", maxLength = 200)
        String dataset,

        @Schema(description = "TOTAL (as said), GOODS or SERVICES.", examples = "TOTAL", maxLength = 20)
        String product,

        @Schema(description = "What narrows the flow, in the source's words; null for the whole.", maxLength = 500)
        @Nullable String coverage,

        @Schema(description = "Unit of the sums.", examples = "USD", maxLength = 10)
        String unit,

        @Schema(description = "Length of the periods: A (year), S, Q, M or D.", examples = "A", maxLength = 1)
        String frequency,

        @Schema(description = "The first period that was compared; null where none was.", maxLength = 21) @Nullable String firstPeriod,

        @Schema(description = "The last period that was compared.", maxLength = 21) @Nullable String lastPeriod,

        @Schema(description = "Periods compared: both books have the flow, and neither figure is imputed.")
        int compared,

        @Schema(description = "Of those, periods whose gap the margin explains.")
        int within,

        @Schema(description = "Of those, periods whose gap it does not explain.")
        int outside,

        @Schema(description = "Of those, periods of which that cannot be told.")
        int undecided,

        @Schema(description = "Periods that one book alone has.")
        int oneSided,

        @Schema(description = "Periods left out because a figure is estimated or imputed (status E or I).")
        int imputed,

        @Schema(description = "Sum of the exports of the periods compared; null unless all are stated as eq.") @Nullable BigDecimal exports,

        @Schema(description = "Lower end of that sum; null when unbounded, or where nothing was compared.") @Nullable BigDecimal exportsLower,

        @Schema(description = "Upper end of that sum; null when unbounded, or where nothing was compared.") @Nullable BigDecimal exportsUpper,

        @Schema(description = "Sum of the imports of the periods compared; null unless all are stated as eq.") @Nullable BigDecimal imports,

        @Schema(description = "Lower end of that sum; null when unbounded, or where nothing was compared.") @Nullable BigDecimal importsLower,

        @Schema(description = "Upper end of that sum; null when unbounded, or where nothing was compared.") @Nullable BigDecimal importsUpper,

        @Schema(description = "Sum of imports / sum of exports; null unless all are stated as eq and not zero.")
        @Nullable BigDecimal ratio,

        @Schema(description = "Lower end of that ratio.") @Nullable BigDecimal ratioLower,

        @Schema(description = "Upper end of that ratio.") @Nullable BigDecimal ratioUpper) {

    /** Of each flow and length of periods; periods of odd length may overlap, and are not added up. */
    static List<MirrorSummary> of(List<Mirror> mirrors, Margin margin) {
        record Line(Flow flow, Frequency frequency) {}
        Map<Line, List<Mirror>> lines = new LinkedHashMap<>();
        for (Mirror each : mirrors) {
            Frequency frequency = each.period().frequency();
            if (frequency != null) {
                lines.computeIfAbsent(new Line(each.flow(), frequency), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return lines.entrySet().stream()
                .map(it -> of(it.getKey().flow(), it.getKey().frequency(), it.getValue(), margin))
                .toList();
    }

    private static MirrorSummary of(Flow flow, Frequency frequency, List<Mirror> mirrors, Margin margin) {
        List<Mirror> compared =
                mirrors.stream().filter(it -> it.both().isPresent()).toList();
        List<Period> periods = compared.stream().map(Mirror::period).toList();
        List<Mirror.Both> both =
                compared.stream().flatMap(it -> it.both().stream()).toList();
        Sum exports = Sum.of(both, Mirror.Both::exports);
        Sum imports = Sum.of(both, Mirror.Both::imports);
        Optional<Range> ratio = both.isEmpty() ? Optional.empty() : Mirror.Both.ratio(exports.range(), imports.range());
        return new MirrorSummary(
                flow.origin(),
                flow.destination(),
                flow.dataset(),
                flow.series().product(),
                flow.series().coverage(),
                flow.series().unit(),
                frequency.name(),
                periods.isEmpty() ? null : periods.get(0).toString(),
                periods.isEmpty() ? null : periods.get(periods.size() - 1).toString(),
                compared.size(),
                count(mirrors, Outcome.WITHIN, margin),
                count(mirrors, Outcome.OUTSIDE, margin),
                count(mirrors, Outcome.UNDECIDED, margin),
                count(mirrors, Outcome.ONE_SIDED, margin),
                count(mirrors, Outcome.IMPUTED, margin),
                both.isEmpty() ? null : exports.value(),
                both.isEmpty() ? null : exports.range().lower(),
                both.isEmpty() ? null : exports.range().upper(),
                both.isEmpty() ? null : imports.value(),
                both.isEmpty() ? null : imports.range().lower(),
                both.isEmpty() ? null : imports.range().upper(),
                ratio.map(it -> Mirror.Both.ratio(exports.value(), imports.value(), it))
                        .orElse(null),
                ratio.map(Range::lower).orElse(null),
                ratio.map(Range::upper).orElse(null));
    }

    private static int count(List<Mirror> mirrors, Outcome outcome, Margin margin) {
        return (int)
                mirrors.stream().filter(it -> it.outcome(margin) == outcome).count();
    }

    /** One side of all periods together; its value is known where each one's is. */
    private record Sum(Range range, @Nullable BigDecimal value) {

        static Sum of(List<Mirror.Both> both, Function<Mirror.Both, Said> side) {
            List<Said> sides = both.stream().map(side).toList();
            Range range = sides.stream().map(Said::range).reduce(Range.point(BigDecimal.ZERO), Range::plus);
            boolean isKnown = sides.stream().allMatch(it -> it.value() != null);
            return new Sum(
                    range,
                    isKnown
                            ? sides.stream()
                                    .map(it -> Objects.requireNonNull(it.value()))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                            : null);
        }
    }
}
