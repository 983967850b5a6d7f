package io.dyad.comparison;

import io.dyad.figure.Figure;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the two books of each flow among figures. */
final class Mirrors {

    private static final Comparator<Mirror> ORDER =
            Comparator.comparing(Mirror::flow, Flow.ORDER).thenComparing(Mirror::period);

    private Mirrors() {}

    /** By direction, data set, product and period; what gives none, or one without end, is not set beside anything. */
    static List<Mirror> of(Collection<Figure> figures, Indicators indicators) {
        record Point(Flow flow, Period period) {}
        Map<Point, Mirror> mirrors = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Optional<Flow> flow = Flow.of(figure);
            Period period = figure.period();
            if (flow.isPresent() && period != null && period.end() != null) {
                Said said = Said.of(figure, indicators);
                boolean isExports = figure.series().indicator().equals(Flow.EXPORTS);
                mirrors.merge(
                        new Point(flow.get(), period),
                        new Mirror(flow.get(), period, isExports ? said : null, isExports ? null : said),
                        Mirrors::joined);
            }
        }
        return mirrors.values().stream().sorted(ORDER).toList();
    }

    private static Mirror joined(Mirror one, Mirror other) {
        return new Mirror(
                one.flow(), one.period(), first(one.exports(), other.exports()), first(one.imports(), other.imports()));
    }

    private static @Nullable Said first(@Nullable Said one, @Nullable Said other) {
        return one == null ? other : one;
    }
}
