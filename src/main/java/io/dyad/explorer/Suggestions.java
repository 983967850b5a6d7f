package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;

/** The pairs that a text being typed may mean; its template is {@code Suggestions.html}. */
record Suggestions(Search search) implements TemplateInstance {}
