package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Place;
import io.dyad.derived.Formula;
import io.dyad.derived.Result;
import io.dyad.derived.Verdict;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Range;
import io.dyad.quantity.RangeBasis;
import io.dyad.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What follows by a formula from claims of one book.
 *
 * @param reporter whose statistics all inputs come from; null when not said
 * @param inputs the claims that enter, in the order of the formula
 * @param rangeBasis the least sure of those of the inputs
 * @param counterpart what is stated of the same quantity; null where nothing is
 * @param note what is to be said of it beside the number
 */
public record DerivedFigure(
        String id,
        Formula formula,
        Place place,
        PeriodBasis periodBasis,
        @Nullable String reporter,
        @Nullable String valuation,
        List<HeldClaim> inputs,
        RangeBasis rangeBasis,
        Result result,
        @Nullable Counterpart counterpart,
        @Nullable String note,
        long since)
        implements Figure {

    /**
     * What is stated of what was derived.
     *
     * @param range of what is stated, turned round with the direction where it is stated the other way round
     */
    public record Counterpart(StatedFigure figure, Range range, Verdict verdict) {}

    private static final Comparator<Source> BY_DAY = Comparator.comparing(
                    Source::publishedOn, Comparator.<@Nullable LocalDate>nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Source::id);

    @Override
    public List<HeldClaim> evidence() {
        return inputs;
    }

    @Override
    public int claims() {
        return inputs.size();
    }

    /** The same, known to read so only since then. */
    DerivedFigure since(long revision) {
        return new DerivedFigure(
                id,
                formula,
                place,
                periodBasis,
                reporter,
                valuation,
                inputs,
                rangeBasis,
                result,
                counterpart,
                note,
                revision);
    }

    /** Those of the inputs, the last published first. */
    List<Source> sources() {
        return inputs.stream()
                .map(HeldClaim::source)
                .collect(Collectors.toMap(Source::id, it -> it, (one, same) -> one))
                .values()
                .stream()
                .sorted(BY_DAY.reversed())
                .toList();
    }

    /** What all inputs say alike; null where they do not, or one says nothing. */
    <T> @Nullable T common(Function<HeldClaim, @Nullable T> part) {
        T first = part.apply(inputs.get(0));
        return first != null && inputs.stream().allMatch(it -> Objects.equals(part.apply(it), first)) ? first : null;
    }
}
