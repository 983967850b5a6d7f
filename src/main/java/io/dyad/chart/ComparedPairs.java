package io.dyad.chart;

import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs that a chart is to set side by side, by one indicator.
 *
 * @param base the period that is 100 in each, for a chart of how they went; null for a chart of levels
 * @param language of the countries' names
 */
public record ComparedPairs(
        List<Pair> pairs, String indicator, @Nullable Period base, String language, AsOf asOf) {}
