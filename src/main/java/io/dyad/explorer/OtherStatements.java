package io.dyad.explorer;

import io.dyad.claim.ClaimReader;
import io.dyad.figure.Deriving;
import io.dyad.figure.Figures;
import io.dyad.figure.StatedFigure;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds what was stated of the same quantity in the same book, and is not the figure. */
@ApplicationScoped
class OtherStatements {

    private static final int MOST_SHOWN = 12;

    private final Figures figures;
    private final ClaimReader claims;
    private final Indicators indicators;
    private final CountryNames names;

    OtherStatements(Figures figures, ClaimReader claims, Indicators indicators, CountryNames names) {
        this.figures = figures;
        this.claims = claims;
        this.indicators = indicators;
        this.names = names;
    }

    /**
     * A statement that the policy has not chosen.
     *
     * @param chosen the number that it chose
     * @param reason why
     */
    record Other(StatedLine line, String chosen, String reason) {}

    List<Other> of(Pair pair, AsOf asOf, String language) {
        return figures.of(List.of(pair), asOf, Deriving.NOTHING).stream()
                .filter(StatedFigure.class::isInstance)
                .map(StatedFigure.class::cast)
                .flatMap(figure -> figure.losers().stream()
                        .map(it -> new Other(
                                StatedLine.of(claims.row(it.claim()), indicators, names, language),
                                claims.row(figure.chosen()).display(),
                                it.reason())))
                .limit(MOST_SHOWN)
                .toList();
    }
}
