package io.dyad.explorer;

import io.dyad.http.FormBodies;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads the figures off a pasted text; what stores them is the API, which the page asks with a key. */
@Path("/article")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class ArticleResource {

    private final ArticlePageReader reader;

    ArticleResource(ArticlePageReader reader) {
        this.reader = reader;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<String> form() {
        return RestResponse.ok(ArticlePage.EMPTY.render());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Blocking
    @Operation(hidden = true)
    public RestResponse<String> read(InputStream body, @BeanParam LanguageParameters language) {
        Map<String, String> form = FormBodies.read(body);
        ArticlePage page =
                reader.page(form.getOrDefault("text", ""), form.getOrDefault("published_on", ""), language.chosen());
        return RestResponse.ResponseBuilder.create(
                        page.problem() == null ? RestResponse.Status.OK : RestResponse.Status.BAD_REQUEST,
                        page.render())
                .build();
    }
}
