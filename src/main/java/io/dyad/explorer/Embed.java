package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;

/** What an iframe of another page shows of two countries; its template is {@code Embed.html}. */
record Embed(PairPage page) implements TemplateInstance {}
