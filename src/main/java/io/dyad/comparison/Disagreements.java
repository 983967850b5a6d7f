package io.dyad.comparison;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.derived.Verdict;
import io.dyad.figure.DerivedFigure;
import io.dyad.figure.Figure;
import io.dyad.figure.StatedFigure;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import io.dyad.quantity.Range;
import io.dyad.quantity.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what contradicts each other among the figures of some pairs. */
record Disagreements(Set<Kind> kinds, Margin margin, Indicators indicators) {

    private static final String BALANCE = "balance";

    List<Disagreement> among(Collection<Figure> figures) {
        return Stream.of(
                        kinds.contains(Kind.MIRROR) ? mirrors(figures) : List.<Disagreement>of(),
                        kinds.contains(Kind.PRESS_OFFICIAL) ? pressAgainstStatistics(figures) : List.<Disagreement>of(),
                        kinds.contains(Kind.STATEMENTS) ? statements(figures) : List.<Disagreement>of(),
                        kinds.contains(Kind.GROWTH) ? growths(figures) : List.<Disagreement>of())
                .flatMap(List::stream)
                .toList();
    }

    /** Where the margin cannot explain the gap. */
    private List<Disagreement> mirrors(Collection<Figure> figures) {
        return Mirrors.of(figures, indicators).stream()
                .filter(it -> it.outcome(margin) == Outcome.OUTSIDE)
                .flatMap(it -> it.both().stream())
                .map(it -> new Disagreement(
                        Kind.MIRROR,
                        it.exports(),
                        it.imports(),
                        margin.allowed(
                                it.exports().range(),
                                it.exports().valuation(),
                                it.imports().valuation())))
                .toList();
    }

    /** Where a book states two numbers of one quantity and period that cannot both be. */
    private List<Disagreement> statements(Collection<Figure> figures) {
        return figures.stream()
                .filter(StatedFigure.class::isInstance)
                .map(StatedFigure.class::cast)
                .filter(it -> it.period() != null)
                .flatMap(figure -> figure.losers().stream()
                        .filter(it -> isOfOne(figure.chosen(), it.claim()))
                        .map(it -> statements(Said.of(figure, indicators), Said.of(figure.choosing(it), indicators))))
                .filter(it -> it.position().relation() != Relation.AGREE)
                .toList();
    }

    private static Disagreement statements(Said chosen, Said other) {
        return new Disagreement(Kind.STATEMENTS, chosen, other, chosen.range());
    }

    private static boolean isOfOne(HeldClaim one, HeldClaim other) {
        Alignment alignment = Alignment.of(one, other);
        return alignment.obstacles().isEmpty() && alignment.differences().isEmpty();
    }

    /** Where a source states a growth, and the same book's levels give another. */
    private List<Disagreement> growths(Collection<Figure> figures) {
        List<Disagreement> found = new ArrayList<>();
        for (Figure each : figures) {
            if (each instanceof DerivedFigure derived
                    && derived.counterpart() != null
                    && derived.counterpart().verdict() == Verdict.INCONSISTENT
                    && derived.series().unit().equals(Unit.PERCENT.code())
                    && derived.series().indicator().endsWith("-growth")) {
                Said stated = Said.of(derived.counterpart().figure(), indicators);
                Said followed = Said.of(derived, indicators);
                if (!stated.isImputed() && !followed.isImputed()) {
                    found.add(new Disagreement(Kind.GROWTH, stated, followed, stated.range()));
                }
            }
        }
        return found;
    }

    /** What is compared: a balance is one quantity, whichever country is named first. */
    private record Quantity(Series series, Period period) {

        static Quantity of(Figure figure, Period period) {
            Series series = figure.series();
            return new Quantity(isTurned(series) ? series.turned() : series, period);
        }
    }

    private static boolean isTurned(Series series) {
        return series.indicator().equals(BALANCE) && !series.pair().first().equals(series.origin());
    }

    private List<Disagreement> pressAgainstStatistics(Collection<Figure> figures) {
        Map<Quantity, List<Said>> quantities = new LinkedHashMap<>();
        for (Figure each : figures) {
            Period period = each.period();
            if (period != null && period.end() != null) {
                quantities
                        .computeIfAbsent(Quantity.of(each, period), key -> new ArrayList<>())
                        .add(Said.of(each, indicators));
            }
        }
        return quantities.values().stream()
                .flatMap(this::pressAgainstStatistics)
                .toList();
    }

    private Stream<Disagreement> pressAgainstStatistics(List<Said> quantity) {
        List<Said> told = quantity.stream()
                .filter(it -> it.figure() instanceof StatedFigure && !it.isStatistics() && !it.isImputed())
                .toList();
        Set<String> stating = quantity.stream()
                .filter(it -> it.figure() instanceof StatedFigure)
                .map(it -> it.figure().book())
                .collect(Collectors.toSet());
        // What a book states goes before what follows from it.
        List<Said> counted = quantity.stream()
                .filter(it -> it.isStatistics() && !it.isImputed() && isSure(it.figure()))
                .filter(it -> it.figure() instanceof StatedFigure
                        || !stating.contains(it.figure().book()))
                .toList();
        return told.stream()
                .flatMap(one -> counted.stream()
                        .filter(other -> isAligned(one, other))
                        .map(other -> {
                            boolean isReversed = isTurned(one.figure().series())
                                    != isTurned(other.figure().series());
                            Range range = isReversed ? one.range().negate() : one.range();
                            return new Disagreement(Kind.PRESS_OFFICIAL, one, other, range);
                        }))
                .filter(it -> it.position().relation() != Relation.AGREE);
    }

    /** What is indeterminate allows all, and contradicts nothing. */
    private static boolean isSure(Figure figure) {
        return !(figure instanceof DerivedFigure derived) || derived.result().indeterminate() == null;
    }

    private static boolean isAligned(Said one, Said other) {
        HeldClaim claim = one.figure().evidence().get(0);
        if (other.figure() instanceof StatedFigure stated) {
            Alignment alignment = Alignment.of(claim, stated.chosen());
            return alignment.obstacles().isEmpty()
                    && alignment.differences().stream().allMatch(it -> it.equals("direction"));
        }
        return mayBeOne(one.reporter(), other.reporter())
                && mayBeOne(one.valuation(), other.valuation())
                && isOverAYear(claim);
    }

    /** Derived growths compare with the same part of the year before. */
    private static boolean isOverAYear(HeldClaim claim) {
        Period period = claim.claim().timing().period();
        return claim.claim().timing().isAgainst(period == null ? null : period.shiftedYears(-1));
    }

    private static boolean mayBeOne(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
