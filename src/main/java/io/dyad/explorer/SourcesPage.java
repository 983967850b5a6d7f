package io.dyad.explorer;

import io.dyad.source.SourceRow;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says all this; its template is {@code SourcesPage.html}.
 *
 * @param isCut whether there are more
 * @param nothing why there is none; null where there is one
 */
record SourcesPage(
        List<SourceRow> sources, boolean isCut, @Nullable String nothing, ToolCalls calls)
        implements TemplateInstance {}
