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
 * Which of several claims is the latest: a claim with a period comes before one without; the period that ends later,
 * of equal ends the longer one; where none has a period, the claim published later.
 */
public final class Recency {

    private static final Comparator<@Nullable LocalDate> UNKNOWN_FIRST =
            Comparator.nullsFirst(Comparator.naturalOrder());

    /** Ascending: the latest is the greatest. */
    public static final Comparator<HeldClaim> ORDER = Comparator.comparing(Recency::end, UNKNOWN_FIRST)
            .thenComparing(Recency::start, UNKNOWN_FIRST.reversed())
            .thenComparing(it -> it.source().publishedOn(), UNKNOWN_FIRST)
            .thenComparing(it -> it.claim().id());

    private Recency() {}

    /** Of each series within a book what belongs to its latest period, in the order given. */
    public static <T> List<T> latest(List<T> all, Function<T, HeldClaim> claimOf) {
        record Account(Series series, String book, Nature nature) {}
        Function<T, Account> account = it -> {
            Claim claim = claimOf.apply(it).claim();
            return new Account(Series.of(claim), claim.book(), claim.subject().nature());
        };
        Map<Account, HeldClaim> latest = all.stream()
                .collect(Collectors.toMap(
                        account, claimOf, (one, other) -> ORDER.compare(one, other) >= 0 ? one : other));
        return all.stream()
                .filter(it -> isSamePoint(claimOf.apply(it), Objects.requireNonNull(latest.get(account.apply(it)))))
                .toList();
    }

    /**
     * Whether a claim is newer than one of another book: by the period where both give one, else by the day of
     * publication against the end of the other's period.
     */
    public static boolean isNewer(HeldClaim claim, HeldClaim other) {
        LocalDate end = end(claim) != null ? end(claim) : claim.source().publishedOn();
        LocalDate otherEnd = end(other) != null ? end(other) : other.source().publishedOn();
        return UNKNOWN_FIRST.compare(end, otherEnd) > 0;
    }

    /** Claims without a period are each a point of their own. */
    private static boolean isSamePoint(HeldClaim claim, HeldClaim latest) {
        Period period = claim.claim().timing().period();
        return period == null
                ? claim.claim().id().equals(latest.claim().id())
                : period.equals(latest.claim().timing().period());
    }

    private static @Nullable LocalDate start(HeldClaim held) {
        return held.claim().timing().periodStart();
    }

    /** "This year so far" ends for this purpose when it was published, else counts by its start. */
    private static @Nullable LocalDate end(HeldClaim held) {
        Timing timing = held.claim().timing();
        if (timing.periodEnd() != null || timing.periodStart() == null) {
            return timing.periodEnd();
        }
        LocalDate published = held.source().publishedOn();
        return published != null && published.isAfter(timing.periodStart()) ? published : timing.periodStart();
    }
}
