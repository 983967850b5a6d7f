package io.dyad.explorer;

import io.dyad.http.PublicAddress;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A page has one address: its links are relative to it, and every other spelling leads there. */
final class OneAddress {

    private OneAddress() {}

    static RestResponse<String> at(
            String path, UriInfo asked, PublicAddress address, Supplier<? extends TemplateInstance> page) {
        if (asked.getPath().equals(path)) {
            return RestResponse.ok(page.get().render());
        }
        String query = asked.getRequestUri().getRawQuery();
        return ResponseBuilder.<String>create(RestResponse.Status.MOVED_PERMANENTLY)
                .location(URI.create(address.link(path) + (query == null ? "" : "?" + query)))
                .build();
    }
}
