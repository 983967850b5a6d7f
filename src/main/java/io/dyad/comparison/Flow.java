package io.dyad.comparison;

import io.dyad.claim.Series;
import io.dyad.country.Countries;
import io.dyad.figure.Figure;
import io.dyad.figure.StatedFigure;
import io.dyad.source.Source;
import java.util.Comparator;
import java.util.Optional;

/**
 * Goods that one country sells to the other, as one data set has them from both: as exports in the origin's book, as
 * imports in the destination's.
 *
 * @param series the flow as exports
 * @param dataset what the books' names begin with
 */
record Flow(Series series, String dataset) {

    static final String EXPORTS = "exports";
    static final String IMPORTS = "imports";

    static final Comparator<Flow> ORDER = Comparator.comparing((Flow it) -> it.series.pair())
            .thenComparing(Flow::origin)
            .thenComparing(Flow::dataset)
            .thenComparing(it -> it.series.product())
            .thenComparing(it -> String.valueOf(it.series.coverage()))
            .thenComparing(it -> it.series.unit());

    /** The flow that a figure is one side of: of statistics, by the country whose side it is; empty for all else. */
    static Optional<Flow> of(Figure figure) {
        Series series = figure.series();
        if (!(figure instanceof StatedFigure stated) || series.origin() == null) {
            return Optional.empty();
        }
        Source source = stated.chosen().source();
        String reporter = stated.chosen().claim().subject().reporter();
        String side = series.indicator().equals(EXPORTS)
                ? series.origin()
                : series.indicator().equals(IMPORTS) ? series.destination() : null;
        String dataset = source.dataset();
        return side == null || !side.equals(reporter) || !source.sourceType().isStatistics() || dataset == null
                ? Optional.empty()
                : Optional.of(new Flow(
                        new Series(
                                series.pair(),
                                EXPORTS,
                                series.origin(),
                                series.destination(),
                                series.product(),
                                series.coverage(),
                                series.unit()),
                        dataset));
    }

    String origin() {
        return String.valueOf(series.origin());
    }

    String destination() {
        return String.valueOf(series.destination());
    }

    /** The book that has it as exports, if the world kept books. */
    String exportsBook() {
        return dataset + "/" + origin();
    }

    String importsBook() {
        return dataset + "/" + destination();
    }

    static boolean keepsBooks(String country) {
        return !country.equals(Countries.WORLD);
    }
}
