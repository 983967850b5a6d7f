package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that people see first. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class LandingResource {

    private final LandingReader reader;

    LandingResource(LandingReader reader) {
        this.reader = reader;
    }

    /** Blocking, because a method that returns a template would otherwise read the store on the event loop. */
    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance landing() {
        return reader.landing();
    }
}
