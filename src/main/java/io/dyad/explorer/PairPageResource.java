package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.http.PathValue;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of two countries. Whoever passes on a link may hang anything on it: what is not understood is left out. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class PairPageResource {

    private static final String CODES = "{pair: [A-Za-z0-9]{2,3}-[A-Za-z0-9]{2,3}}";

    private final PairPageReader reader;
    private final Countries countries;
    private final Indicators indicators;
    private final PublicAddress address;

    PairPageResource(PairPageReader reader, Countries countries, Indicators indicators, PublicAddress address) {
        this.reader = reader;
        this.countries = countries;
        this.indicators = indicators;
        this.address = address;
    }

    @GET
    @Path(CODES)
    @Blocking
    @Operation(hidden = true)
    public RestResponse<String> pair(
            @RestPath String pair,
            @RestQuery @Nullable String indicator,
            @BeanParam LanguageParameters language,
            @Context UriInfo asked) {
        Pair resolved = resolve(pair);
        return OneAddress.at("/" + resolved, asked, address, () -> page(resolved, indicator, language.chosen()));
    }

    /** The headline and the chart alone, for an iframe. */
    @GET
    @Path("embed/" + CODES)
    @Blocking
    @Operation(hidden = true)
    public RestResponse<String> embed(
            @RestPath String pair,
            @RestQuery @Nullable String indicator,
            @BeanParam LanguageParameters language,
            @Context UriInfo asked) {
        Pair resolved = resolve(pair);
        return OneAddress.at(
                "/embed/" + resolved, asked, address, () -> new Embed(page(resolved, indicator, language.chosen())));
    }

    private PairPage page(Pair pair, @Nullable String indicator, String language) {
        return reader.page(pair, indicators.find(indicator).map(Indicator::code).orElse(null), language);
    }

    private Pair resolve(String text) {
        return PathValue.read("pair", text, it -> Pair.resolve(it, countries));
    }
}
