package io.dyad.explorer;

import io.dyad.http.Problem;
import io.quarkus.qute.TemplateInstance;

/**
 * What a browser is told where there is no page; its template is {@code ProblemPage.html}.
 *
 * @param root the way from the address asked for to the first page
 */
record ProblemPage(Problem problem, String root) implements TemplateInstance {}
