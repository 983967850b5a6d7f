package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where sources contradict each other; its template is {@code DisagreementPage.html}.
 *
 * @param country what was typed to narrow it; empty for all countries
 * @param found the strongest first
 * @param isCut whether there are more
 * @param nothing why there is none; null where there is one
 */
record DisagreementPage(
        String country,
        List<CountryPage.Option> kinds,
        List<Contradiction> found,
        boolean isCut,
        @Nullable String nothing,
        ToolCalls calls)
        implements TemplateInstance {}
