package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;

/** Where an admin imports files; its template is {@code ImportPage.html}, and the browser does the rest. */
record ImportPage() implements TemplateInstance {}
