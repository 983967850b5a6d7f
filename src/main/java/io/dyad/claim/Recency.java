package io.dyad.claim;

import io.dyad.period.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of several rows is the latest: one with a period comes before one without; the period that ends later, of equal
 * ends the longer one; where none has a period, the one published later, and what is stated before what is derived.
 */
public final class Recency {

    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    /** Ascending: the latest is the greatest. */
    public static final Comparator<Place> ORDER = Comparator.comparing(Recency::end, UNKNOWN_FIRST)
            .thenComparing(Recency::start, UNKNOWN_FIRST.reversed())
            .thenComparing(Place::publishedOn, UNKNOWN_FIRST)
            .thenComparing(it -> it.formula() == null)
            .thenComparing(Place::id);

    private Recency() {}

    /** Of each series within a book what belongs to its latest period, in the order given. */
    public static <T> List<T> latest(List<T> all, Function<T, Place> placeOf) {
        record Account(
                Series series,
                String book,
                Nature nature,
                @Nullable String apart) {}
        record Row<T>(T row, Place place) {
            Account account() {
                return new Account(
                        place.series(), place.book(), place.nature(), place.isApart() ? place.formula() : null);
            }
        }
        List<Row<T>> rows =
                all.stream().map(it -> new Row<>(it, placeOf.apply(it))).toList();
        Map<Account, Place> latest = rows.stream()
                .collect(Collectors.toMap(
                        Row::account, Row::place, (one, other) -> ORDER.compare(one, other) >= 0 ? one : other));
        return rows.stream()
                .filter(it -> isSamePoint(it.place(), Objects.requireNonNull(latest.get(it.account()))))
                .map(Row::row)
                .toList();
    }

    /**
     * Whether a row is newer than one of another book: by the period where both give one, else by the day of publication
     * against the end of the other's period.
     */
    public static boolean isNewer(Place row, Place other) {
        LocalDate end = end(row) != null ? end(row) : row.publishedOn();
        LocalDate otherEnd = end(other) != null ? end(other) : other.publishedOn();
        return UNKNOWN_FIRST.compare(end, otherEnd) > 0;
    }

    /** Rows without a period are each a point of their own. */
    private static boolean isSamePoint(Place row, Place latest) {
        Period period = row.period();
        return period == null ? row.id().equals(latest.id()) : period.equals(latest.period());
    }

    private static @Nullable LocalDate start(Place row) {
        return row.period() == null ? null : row.period().start();
    }

    /** "This year so far" ends for this purpose when it was published, else counts by its start. */
    private static @Nullable LocalDate end(Place row) {
        Period period = row.period();
        if (period == null || period.end() != null) {
            return period == null ? null : period.end();
        }
        LocalDate published = row.publishedOn();
        return published != null && published.isAfter(period.start()) ? published : period.start();
    }
}
