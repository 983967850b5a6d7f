package io.dyad.explorer;

import io.dyad.source.SourceRow;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a source: what it states, in its own words; its template is {@code SourcePage.html}.
 *
 * @param type what kind of source it is, in words
 * @param cite how to cite it
 * @param lines the first of what it states
 * @param isCut whether there may be more
 */
record SourcePage(
        SourceRow source,
        String type,
        @Nullable String publishedOn,
        String cite,
        List<StatedLine> lines,
        boolean isCut,
        ToolCalls calls)
        implements TemplateInstance {}
