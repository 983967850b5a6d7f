package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Place;
import io.dyad.claim.Series;
import io.dyad.period.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is served for one quantity: what a source states of it, or what follows from what sources state. */
public sealed interface Figure permits StatedFigure, DerivedFigure {

    /** Stable, unique and readable; see {@link FigureId}. */
    String id();

    Place place();

    /** The claims that its number comes from: the one chosen, or the inputs of the formula. */
    List<HeldClaim> evidence();

    /** How many claims stand behind it. */
    int claims();

    /** The revision since which it reads so. */
    long since();

    default Series series() {
        return place().series();
    }

    default String book() {
        return place().book();
    }

    default @Nullable Period period() {
        return place().period();
    }
}
