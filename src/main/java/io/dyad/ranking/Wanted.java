package io.dyad.ranking;

import io.dyad.claim.ClaimFilter;
import io.dyad.derived.Formula;
import io.dyad.figure.DerivedFigure;
import io.dyad.figure.Figure;
import io.dyad.figure.Figures;
import io.dyad.figure.StatedFigure;
import io.dyad.indicator.Indicator;
import io.dyad.period.Period;
import io.dyad.source.SourceType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The quantity that a table is about, seen from one of the two sides.
 *
 * @param direction null of what has none
 */
record Wanted(Indicator indicator, @Nullable Perspective direction) {

    /** The one flow under the name that the other side gives it. */
    private static final Map<String, String> MIRRORED = Map.of(
            "exports", "imports",
            "imports", "exports",
            "exports-growth", "imports-growth",
            "imports-growth", "exports-growth");

    /** The indicators whose claims such figures may follow from. */
    List<String> inputs() {
        String code = indicator.code();
        if (MIRRORED.containsKey(code) && !isGrowth()) {
            return List.of("exports", "imports");
        }
        return Figures.TRADE.contains(code) ? Figures.TRADE : List.of(code);
    }

    /** Of what is not derived from other flows, only the claims of the side's direction are needed. */
    ClaimFilter ofSide(ClaimFilter filter, Party side) {
        boolean isDerivable =
                Figures.TRADE.contains(indicator.code()) && !(MIRRORED.containsKey(indicator.code()) && !isGrowth());
        if (direction == null || isDerivable) {
            return filter;
        }
        return direction == Perspective.FROM
                ? filter.from(side.ever(), List.of())
                : filter.from(List.of(), side.ever());
    }

    /** Whether it is measured against the year before, so that two years must be read to have it. */
    boolean isGrowth() {
        return indicator.code().endsWith("-growth");
    }

    /** Amounts and counts, which can be added up and compared as parts of a whole. */
    boolean isAdditive() {
        return !indicator.unit().code().equals("PERCENT")
                && !indicator.unit().code().equals("RANK");
    }

    /** Whether no amount of it is below zero, so that a part is a lower bound of the whole. */
    boolean isNeverNegative() {
        return indicator.smallest() != null && indicator.smallest().signum() >= 0;
    }

    /** Whether a figure is that quantity of the country. A reconciled book has each flow under one of its names. */
    boolean isMet(Figure figure, String country) {
        if (figure.place().isApart() || isImpliedLevel(figure)) {
            return false;
        }
        if (figure instanceof StatedFigure stated && isGrowth() && !isYearly(stated)) {
            return false;
        }
        String code = figure.series().indicator();
        boolean isNamed =
                code.equals(indicator.code()) || (code.equals(MIRRORED.get(indicator.code())) && isReconciled(figure));
        return isNamed && isDirected(figure, country);
    }

    private boolean isDirected(Figure figure, String country) {
        if (direction == null) {
            return figure.series().origin() == null;
        }
        String end = direction == Perspective.FROM
                ? figure.series().origin()
                : figure.series().destination();
        return country.equals(end);
    }

    /** Against the year before: no average of years, nor against another base. */
    private static boolean isYearly(StatedFigure figure) {
        Period period = figure.period();
        return period != null
                && period.start().getYear() > Period.FIRST_YEAR
                && figure.chosen().claim().timing().isAgainst(period.shiftedYears(-1));
    }

    private static boolean isImpliedLevel(Figure figure) {
        return figure instanceof DerivedFigure derived && derived.formula() == Formula.IMPLIED_PREVIOUS;
    }

    private static boolean isReconciled(Figure figure) {
        return figure.evidence().stream()
                .allMatch(it -> it.source().sourceType() == SourceType.RECONCILED_STATISTICS
                        && it.claim().subject().reporter() == null);
    }
}
