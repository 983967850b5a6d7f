package io.dyad.figure;

import io.dyad.claim.Selection;
import io.dyad.derived.Formula;
import io.dyad.indicator.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for, stated and derived.
 *
 * @param family where a family is
 */
record Question(
        Selection selection, Deriving deriving, @Nullable Family family) {

    /** Those asked for; empty for all. */
    List<String> indicators() {
        return selection.filter().indicators();
    }

    boolean isMet(Figure figure) {
        return (selection.filter().fits(figure.place()) || (isBeside(figure) && isWithin(figure)))
                && selection.filter().isMet(figure.evidence());
    }

    /** The level before, which follows from a growth, stands beside it among growths, behind them. */
    boolean isBeside(Figure figure) {
        return family == Family.GROWTH
                && figure instanceof DerivedFigure derived
                && derived.formula() == Formula.IMPLIED_PREVIOUS;
    }

    private boolean isWithin(Figure figure) {
        return selection.filter().of(List.of(figure.series().indicator())).fits(figure.place());
    }
}
