package io.dyad.comparison;

import io.dyad.claim.Claim;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.Nature;
import io.dyad.claim.Subject;
import io.dyad.claim.Timing;
import io.dyad.period.GrowthBasis;
import io.dyad.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims are about the same thing.
 *
 * @param obstacles why nothing can be told from them; sentences
 * @param differences the parts of their definitions that differ
 * @param unsaid the parts that one of them leaves unsaid, which then count as the same
 */
record Alignment(List<String> obstacles, List<String> differences, List<String> unsaid) {

    static Alignment of(HeldClaim one, HeldClaim other) {
        return new Alignment(
                Stream.of(nature(one, other), imputed(one, other), unit(one, other), period(one, other))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                differences(one.claim(), other.claim()),
                unsaid(one.claim(), other.claim()));
    }

    private static @Nullable String nature(HeldClaim one, HeldClaim other) {
        return Stream.of(one, other)
                .map(it -> it.claim().subject().nature())
                .filter(it -> it != Nature.OBSERVED)
                .sorted()
                .findFirst()
                .map(it -> "One of them is a " + it + ", not an observation.")
                .orElse(null);
    }

    private static @Nullable String imputed(HeldClaim one, HeldClaim other) {
        return Stream.of(one, other)
                        .anyMatch(it -> Imputed.is(it.claim().number().status()))
                ? "One of them is estimated or imputed (status E or I)."
                : null;
    }

    private static @Nullable String unit(HeldClaim one, HeldClaim other) {
        List<String> units = Stream.of(one, other)
                .map(it -> it.claim().number().unit())
                .distinct()
                .sorted()
                .toList();
        return units.size() == 1 ? null : "Their units differ: " + String.join(" and ", units) + ".";
    }

    /** What one statement says together is about one time, even where it does not say which. */
    private static @Nullable String period(HeldClaim one, HeldClaim other) {
        if (isOpen(one) || isOpen(other)) {
            return isOneStatement(one, other) ? null : "One of them runs to a day that is not said.";
        }
        long without = Stream.of(one, other)
                .filter(it -> it.claim().timing().period() == null)
                .count();
        return without == 0 || (without == 2 && isOneStatement(one, other))
                ? null
                : without == 2 ? "Neither gives a period." : "One of them gives no period.";
    }

    /** "This year so far": how far depends on the day on which it is said. */
    private static boolean isOpen(HeldClaim held) {
        Period period = held.claim().timing().period();
        return period != null && period.end() == null;
    }

    private static boolean isOneStatement(HeldClaim one, HeldClaim other) {
        String statement = one.claim().evidence().statement();
        return statement != null
                && statement.equals(other.claim().evidence().statement())
                && one.source().id().equals(other.source().id());
    }

    private static List<String> differences(Claim one, Claim other) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "indicator",
                !one.subject().indicator().equals(other.subject().indicator()));
        add(
                parts,
                "direction",
                differs(one.subject(), other.subject(), Subject::origin)
                        || differs(one.subject(), other.subject(), Subject::destination));
        add(parts, "period", contradict(one.timing().period(), other.timing().period()));
        add(parts, "coverage", differs(one.subject(), other.subject(), Subject::coverage));
        add(parts, "product", differs(one.subject(), other.subject(), Subject::product));
        add(
                parts,
                "reporter",
                contradict(one.subject().reporter(), other.subject().reporter()));
        add(
                parts,
                "valuation",
                contradict(one.subject().valuation(), other.subject().valuation()));
        add(parts, "growth_basis", contradict(basis(one.timing()), basis(other.timing())));
        add(
                parts,
                "base_period",
                contradict(one.timing().basePeriod(), other.timing().basePeriod()));
        return List.copyOf(parts);
    }

    private static List<String> unsaid(Claim one, Claim other) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                "reporter",
                isHalfSaid(one.subject().reporter(), other.subject().reporter()));
        add(
                parts,
                "valuation",
                isHalfSaid(one.subject().valuation(), other.subject().valuation()));
        add(parts, "growth_basis", isHalfSaid(basis(one.timing()), basis(other.timing())));
        add(
                parts,
                "base_period",
                isHalfSaid(one.timing().basePeriod(), other.timing().basePeriod()));
        return List.copyOf(parts);
    }

    private static void add(List<String> parts, String part, boolean isMeant) {
        if (isMeant) {
            parts.add(part);
        }
    }

    private static boolean differs(Subject one, Subject other, Function<Subject, @Nullable String> part) {
        return !Objects.equals(part.apply(one), part.apply(other));
    }

    private static boolean contradict(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean isHalfSaid(@Nullable Object one, @Nullable Object other) {
        return (one == null) != (other == null);
    }

    /** A growth of unknown basis leaves it unsaid; a part of a year is compared like a year. */
    private static @Nullable GrowthBasis basis(Timing timing) {
        GrowthBasis basis = timing.growthBasis();
        return basis == GrowthBasis.UNKNOWN
                ? null
                : basis == GrowthBasis.SAME_PERIOD ? GrowthBasis.YEAR_ON_YEAR : basis;
    }
}
