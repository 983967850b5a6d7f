package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Subject;
import io.dyad.quantity.Range;
import io.dyad.source.Vintages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps by which official-first/1 chooses among the claims on one quantity within one book, in their order. */
enum Step {
    NEWEST_VINTAGE("there is a newer vintage of the data set") {
        @Override
        List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range) {
            return best(claims, it -> it.source().vintage(), Comparator.nullsFirst(Vintages.ORDER));
        }
    },
    COMPARATOR_CLASS("another claim is stated more exactly (eq, then between, then bounds, then policy ranges)") {
        @Override
        List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range) {
            return best(
                    claims,
                    it -> it.claim().number().comparator().rank(),
                    Comparator.<Integer>naturalOrder().reversed());
        }
    },
    /** A data set may give one flow both ways; a series of it must not change from one to the other. */
    USUAL_VALUATION("another claim has the usual valuation (exports FOB, imports CIF), and this one has another") {
        @Override
        List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range) {
            List<HeldClaim> others =
                    claims.stream().filter(Step::hasOtherValuation).toList();
            boolean isUsualAmong = claims.stream().anyMatch(Step::hasUsualValuation);
            return isUsualAmong
                    ? claims.stream().filter(it -> !others.contains(it)).toList()
                    : claims;
        }
    },
    CONTAINED_RANGE("its range contains that of another claim") {
        @Override
        List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range) {
            return claims.stream()
                    .filter(it -> claims.stream().noneMatch(other -> isWithin(range.apply(other), range.apply(it))))
                    .toList();
        }

        private static boolean isWithin(Range inner, Range outer) {
            return outer.contains(inner) && !inner.contains(outer);
        }
    },
    NARROWER_RANGE("its range is wider than that of another claim") {
        @Override
        List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range) {
            return best(
                    claims,
                    it -> range.apply(it).width().orElse(null),
                    Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder().reversed()));
        }
    },
    LATER_PUBLISHED("another claim was published later") {
        @Override
        List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range) {
            return best(
                    claims,
                    it -> it.source().publishedOn(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        }
    },
    LOWER_ID("all else being equal, the lower id is chosen") {
        @Override
        List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range) {
            return best(
                    claims,
                    it -> it.claim().id(),
                    Comparator.<String>naturalOrder().reversed());
        }
    };

    /** As IMTS 2010 recommends that countries value them (chapter IV). */
    private static final Map<String, String> USUAL = Map.of("exports", "FOB", "imports", "CIF");

    private final String reason;

    Step(String reason) {
        this.reason = reason;
    }

    /** The claims that are left; at least one of those given. */
    abstract List<HeldClaim> keep(List<HeldClaim> claims, Function<HeldClaim, Range> range);

    /** Why the others lost, for people. */
    String reason() {
        return reason;
    }

    private static boolean hasUsualValuation(HeldClaim claim) {
        Subject subject = claim.claim().subject();
        return subject.valuation() != null && subject.valuation().equals(USUAL.get(subject.indicator()));
    }

    /** What does not say its valuation may have the usual one. */
    private static boolean hasOtherValuation(HeldClaim claim) {
        return claim.claim().subject().valuation() != null && !hasUsualValuation(claim);
    }

    /** Those that are greatest in the order. */
    private static <K> List<HeldClaim> best(
            List<HeldClaim> claims, Function<HeldClaim, @Nullable K> key, Comparator<? super K> order) {
        HeldClaim greatest = claims.stream()
                .max((one, other) -> order.compare(key.apply(one), key.apply(other)))
                .orElseThrow();
        return claims.stream()
                .filter(it -> order.compare(key.apply(it), key.apply(greatest)) == 0)
                .toList();
    }
}
