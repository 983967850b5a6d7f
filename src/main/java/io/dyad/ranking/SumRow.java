package io.dyad.ranking;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Subject;
import io.dyad.figure.FigureRow;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Display;
import io.dyad.quantity.Range;
import io.dyad.quantity.RangeBasis;
import io.dyad.quantity.Unit;
import io.dyad.source.Provenance;
import io.dyad.source.Source;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sum over the members of a group, in the columns of a figure. */
final class SumRow {

    /** A figure's formula that is another room's to name: the sum over members. */
    static final String FORMULA = "group-sum";

    private final Sides sides;
    private final Wanted wanted;
    private final Definition definition;
    private final Period period;
    private final Amount amount;

    /**
     * The row of an amount.
     *
     * @param address that answers the same for ever
     */
    static FigureRow of(
            Sides sides, Wanted wanted, Definition definition, Period period, Amount amount, String address) {
        return new SumRow(sides, wanted, definition, period, amount).row(address);
    }

    private SumRow(Sides sides, Wanted wanted, Definition definition, Period period, Amount amount) {
        this.sides = sides;
        this.wanted = wanted;
        this.definition = definition;
        this.period = period;
        this.amount = amount;
    }

    private FigureRow row(String address) {
        Provenance provenance = Provenance.of(claims().stream().map(HeldClaim::source));
        Source latest = provenance.latest();
        Range range = amount.range();
        BigDecimal value = value();
        return new FigureRow(
                id(),
                null,
                wanted.indicator().code(),
                sides.origin(wanted.direction()),
                sides.destination(wanted.direction()),
                definition.product(),
                definition.coverage(),
                period.toString(),
                period.start(),
                period.end(),
                Objects.requireNonNull(period.frequency()).name(),
                periodBasis(),
                value,
                value == null ? null : amount.missing().isEmpty() ? "eq" : "ge",
                range.lower(),
                range.lowerOpen(),
                range.upper(),
                range.upperOpen(),
                basis(),
                definition.unit(),
                display(value),
                "derived",
                FORMULA,
                null,
                common(it -> it.row().reporter()),
                definition.account(),
                common(it -> it.row().valuation()),
                common(it -> it.row().status()),
                latest.id(),
                latest.publisher(),
                latest.publishedOn(),
                null,
                claims().size(),
                provenance.licence(),
                provenance.cited() + "; Dyad, " + address,
                claims().stream()
                        .map(it -> it.claim().id())
                        .limit(FigureRow.MOST_INPUTS)
                        .toList(),
                note());
    }

    /** As of what is derived: the least sure of those of the parts. */
    private String periodBasis() {
        return amount.parts().stream()
                .map(it -> PeriodBasis.parse(it.row().periodBasis()))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    private String id() {
        return Stream.of(
                        sides.label(wanted.direction()),
                        wanted.indicator().code(),
                        period.toString().replace("/", "_"),
                        definition.account(),
                        definition.product().equals(Subject.TOTAL) ? "" : definition.product(),
                        definition.unit().equals(wanted.indicator().unit().code()) ? "" : definition.unit(),
                        FORMULA)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("."));
    }

    /**
     * Of a sum that misses members what is known of it, where that is its lower bound: not where a part is rounded, or where
     * amounts may be negative.
     */
    private @Nullable BigDecimal value() {
        BigDecimal known = amount.known();
        BigDecimal lower = amount.range().lower();
        boolean isBound = known != null && lower != null && lower.compareTo(known) == 0;
        return amount.missing().isEmpty() || isBound ? known : null;
    }

    private String display(@Nullable BigDecimal value) {
        Unit unit = new Unit(definition.unit());
        if (amount.range().isWhole()) {
            return "indeterminate";
        }
        return value != null && amount.missing().isEmpty()
                ? Display.rounded(value, basis().equals(RangeBasis.EXACT.toString()), unit)
                : Display.rounded(amount.range(), unit);
    }

    private String basis() {
        return amount.missing().isEmpty()
                ? amount.parts().stream()
                        .map(it -> RangeBasis.parse(it.row().rangeBasis()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .toString()
                : RangeBasis.BOUND.toString();
    }

    private String note() {
        int parts = amount.parts().size();
        String sum = amount.missing().isEmpty()
                ? "The sum of " + parts + (parts == 1 ? " figure." : " figures.")
                : "The sum of " + parts + (parts == 1 ? " figure" : " figures") + "; none is known of "
                        + sides.named(amount.missing()) + ", so that it is "
                        + (amount.range().isWhole() ? "not bounded." : "at least this.");
        return Stream.of(sum, sides.side().changes(period), sides.partner().changes(period))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<HeldClaim> claims() {
        return amount.parts().stream()
                .flatMap(it -> it.cell().figure().evidence().stream())
                .distinct()
                .toList();
    }

    /** What all parts say alike; null where they do not. */
    private @Nullable String common(Function<Amount.Part, @Nullable String> part) {
        String first = part.apply(amount.parts().get(0));
        return amount.parts().stream().allMatch(it -> Objects.equals(part.apply(it), first)) ? first : null;
    }
}
