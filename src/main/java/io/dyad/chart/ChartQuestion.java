package io.dyad.chart;

import io.dyad.pair.Pair;
import io.dyad.store.AsOf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart is to show.
 *
 * @param indicator null for the one of which most can be shown, turnover first
 * @param books none for the one that the policy chooses for each series
 * @param isEveryBook whether all books are wanted
 * @param language of the countries' names
 */
public record ChartQuestion(
        Pair pair,
        @Nullable String indicator,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> books,
        boolean isEveryBook,
        String language,
        AsOf asOf) {}
