package io.dyad.claim;

import io.dyad.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands among others: what rows are ordered by, and by what the latest of a series is found.
 *
 * @param formula by which it is derived; null for what a source states, which comes first
 * @param isApart whether it is a series of its own beside what the series says of each period, as an average of years is
 * @param publishedOn of what follows from several sources, when the last of them was published
 * @param value by which rows are sorted: the stated number, else the lower end
 */
public record Place(
        Series series,
        String book,
        Nature nature,
        @Nullable String formula,
        boolean isApart,
        @Nullable Period period,
        @Nullable LocalDate publishedOn,
        @Nullable BigDecimal value,
        String id) {

    public static Place of(HeldClaim held) {
        Claim claim = held.claim();
        Stated number = claim.number();
        return new Place(
                Series.of(claim),
                claim.book(),
                claim.subject().nature(),
                null,
                false,
                claim.timing().period(),
                held.source().publishedOn(),
                number.stated() != null ? number.stated() : number.statedLow(),
                claim.id());
    }

    /** In that order; each place is worked out once, not at every comparison. */
    public static <T> List<T> ordered(Collection<T> all, Function<T, Place> placeOf, Comparator<Place> order) {
        record Placed<T>(T row, Place place) {}
        return all.stream()
                .map(it -> new Placed<>(it, placeOf.apply(it)))
                .sorted(Comparator.comparing(Placed::place, order))
                .map(Placed::row)
                .toList();
    }
}
