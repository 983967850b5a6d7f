package io.dyad.explorer;

import io.dyad.http.PublicAddress;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page that people see first, and the way from it to two countries. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class LandingResource {

    private final LandingReader reader;
    private final PairSearch pairSearch;
    private final PublicAddress address;

    LandingResource(LandingReader reader, PairSearch pairSearch, PublicAddress address) {
        this.reader = reader;
        this.pairSearch = pairSearch;
        this.address = address;
    }

    /** Blocking, because a method that returns a template would otherwise read the store on the event loop. */
    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance landing(@BeanParam LanguageParameters language) {
        return reader.landing(language.chosen());
    }

    /** Leads to the pair where only one can be meant. */
    @GET
    @Path("search")
    @Blocking
    @Operation(hidden = true)
    public RestResponse<String> search(@RestQuery @Nullable String q, @BeanParam LanguageParameters language) {
        Search search = pairSearch.search(q == null ? "" : q);
        Optional<Search.Hit> only = pairSearch.only(search);
        return only.isPresent()
                ? RestResponse.seeOther(URI.create(address.link("/" + only.get().pair())))
                : RestResponse.ok(reader.landing(search, language.chosen()).render());
    }

    /** What may be meant while somebody types: a part of a page. */
    @GET
    @Path("suggestions")
    @Operation(hidden = true)
    public TemplateInstance suggestions(@RestQuery @Nullable String q) {
        return new Suggestions(pairSearch.search(q == null ? "" : q));
    }
}
