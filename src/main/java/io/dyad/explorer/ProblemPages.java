package io.dyad.explorer;

import io.dyad.http.Problem;
import io.dyad.http.Weighted;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells people who asked for a page what is wrong on a page; whoever asks the API is told as data. */
class ProblemPages {

    private static final MediaType PAGE = new MediaType("text", "html", "UTF-8");

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        if (response.getEntity() instanceof Problem problem && isOfPages(path) && takesPages(request)) {
            String root = "../"
                    .repeat((int) path.chars().skip(1).filter(it -> it == '/').count());
            response.setEntity(new ProblemPage(problem, root).render(), null, PAGE);
        }
    }

    private static boolean isOfPages(String path) {
        return !path.equals("/v1") && !path.startsWith("/v1/") && !path.startsWith("/q/");
    }

    private static boolean takesPages(ContainerRequestContext request) {
        return Weighted.list(request.getHeaderString(HttpHeaders.ACCEPT)).stream()
                .anyMatch(it -> it.value().equals(MediaType.TEXT_HTML) && it.weight() > 0);
    }
}
