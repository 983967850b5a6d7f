package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;

/** Where a curator decides on candidates; its template is {@code ReviewPage.html}, and the browser does the rest. */
record ReviewPage() implements TemplateInstance {}
