package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Place;
import io.dyad.derived.Formula;
import io.dyad.derived.Result;
import io.dyad.derived.Verdict;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Range;
import io.dyad.quantity.RangeBasis;
import io.dyad.source.Provenance;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    /** Where the inputs come from. */
    Provenance provenance() {
        return Provenance.of(inputs.stream().map(HeldClaim::source));
    }

    /** What all inputs say alike; null where they do not, or one says nothing. */
    <T> @Nullable T common(Function<HeldClaim, @Nullable T> part) {
        T first = part.apply(inputs.get(0));
        return first != null && inputs.stream().allMatch(it -> Objects.equals(part.apply(it), first)) ? first : null;
    }
}
