package io.dyad.explorer;

import io.dyad.figure.FigureRow;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a table, with what it is called.
 *
 * @param countries the two by name; null where all rows are of one pair
 * @param scope direction and coverage; empty for the whole between the two
 */
record TableRow(
        String name,
        @Nullable String countries,
        String scope,
        String when,
        Amount amount,
        String book,
        FigureRow figure) {

    /** A row of a page on one pair. */
    static TableRow ofPair(FigureRow figure, Indicators indicators, CountryNames names, String language) {
        return of(figure, null, indicators, names, language);
    }

    /** A row of a page on several. */
    static TableRow ofPairs(FigureRow figure, Indicators indicators, CountryNames names, String language) {
        String pair = String.valueOf(figure.pair());
        return of(figure, names.of(Pair.parse(pair), language), indicators, names, language);
    }

    private static TableRow of(
            FigureRow figure, @Nullable String countries, Indicators indicators, CountryNames names, String language) {
        return new TableRow(
                indicators.get(figure.indicator()).name(),
                countries,
                Told.scope(figure, it -> names.of(it, language)),
                figure.period() == null ? "no period given" : figure.period(),
                Amount.of(figure),
                Told.book(figure.book(), it -> names.of(it, language)),
                figure);
    }
}
