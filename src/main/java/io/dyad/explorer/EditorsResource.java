package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The pages of those who work on the data. They hold none themselves and need no key: what they show and do goes over the
 * API, with the key that is typed into them.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class EditorsResource {

    @GET
    @Path("review")
    @Operation(hidden = true)
    public TemplateInstance review() {
        return new ReviewPage();
    }

    @GET
    @Path("imports")
    @Operation(hidden = true)
    public TemplateInstance imports() {
        return new ImportPage();
    }
}
