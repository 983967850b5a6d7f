package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Where sources contradict each other; its template is {@code DisagreementPage.html}.
 *
 * @param country what was typed to narrow it; empty for all countries
 * @param found the strongest first, or why there is none
 */
record DisagreementPage(String country, List<Option> kinds, Contradictions.Found found, ToolCalls calls)
        implements TemplateInstance {}
