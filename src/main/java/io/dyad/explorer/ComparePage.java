package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs side by side; its template is {@code ComparePage.html}.
 *
 * @param typed the pairs as they stand in the field
 * @param pairs those that are compared
 * @param problem what of the field was not understood; null where all was
 * @param isIndex whether all begin at 100
 * @param smallChart SVG for a phone; empty where nothing is drawn
 * @param nothing why nothing is drawn; empty where something is
 */
record ComparePage(
        String typed,
        List<Search.Hit> pairs,
        @Nullable String problem,
        List<Option> indicators,
        boolean isIndex,
        String base,
        String smallChart,
        String chart,
        List<TableRow> rows,
        String nothing,
        @Nullable ToolCalls calls)
        implements TemplateInstance {}
