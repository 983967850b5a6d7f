package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.http.PathValue;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The pages of two countries. Whoever passes on a link may hang anything on it: what is not understood is left out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class PairPageResource {

    private static final String CODES = "{pair: [A-Za-z]{3}-[A-Za-z]{3}}";

    private final PairPageReader reader;
    private final Countries countries;
    private final Indicators indicators;

    PairPageResource(PairPageReader reader, Countries countries, Indicators indicators) {
        this.reader = reader;
        this.countries = countries;
        this.indicators = indicators;
    }

    @GET
    @Path(CODES)
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance pair(
            @RestPath String pair, @RestQuery @Nullable String indicator, @RestQuery @Nullable String language) {
        return page(pair, indicator, language);
    }

    /** The headline and the chart alone, for an iframe. */
    @GET
    @Path("embed/" + CODES)
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance embed(
            @RestPath String pair, @RestQuery @Nullable String indicator, @RestQuery @Nullable String language) {
        return new Embed(page(pair, indicator, language));
    }

    private PairPage page(String pair, @Nullable String indicator, @Nullable String language) {
        return reader.page(
                PathValue.read("pair", pair, it -> Pair.resolve(it, countries)),
                known(indicator).map(Indicator::code).orElse(null),
                language != null && Countries.LANGUAGES.contains(language) ? language : "en");
    }

    private Optional<Indicator> known(@Nullable String indicator) {
        return indicators.all().stream()
                .filter(it -> it.code().equals(indicator))
                .findFirst();
    }
}
