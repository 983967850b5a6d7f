package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.http.PathValue;
import io.dyad.http.PublicAddress;
import io.quarkus.qute.TemplateInstance;
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

/** The pages of countries, sources, and of what concerns many pairs. What is not understood of a link is left out. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class PagesResource {

    private final CountryPageReader countryPages;
    private final SourcePageReader sourcePages;
    private final DisagreementPageReader disagreementPages;
    private final CoveragePageReader coveragePages;
    private final ComparePageReader comparePages;
    private final Countries countries;
    private final PublicAddress address;

    PagesResource(
            CountryPageReader countryPages,
            SourcePageReader sourcePages,
            DisagreementPageReader disagreementPages,
            CoveragePageReader coveragePages,
            ComparePageReader comparePages,
            Countries countries,
            PublicAddress address) {
        this.countryPages = countryPages;
        this.sourcePages = sourcePages;
        this.disagreementPages = disagreementPages;
        this.coveragePages = coveragePages;
        this.comparePages = comparePages;
        this.countries = countries;
        this.address = address;
    }

    @GET
    @Path("{country: [A-Za-z]{2,3}|[0-9]{3}}")
    @Blocking
    @Operation(hidden = true)
    public RestResponse<String> country(
            @RestPath String country,
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String period,
            @RestQuery @Nullable String book,
            @BeanParam LanguageParameters language,
            @Context UriInfo asked) {
        Country found = PathValue.read("country", country, countries::resolve);
        return OneAddress.at(
                "/" + found.alpha3(),
                asked,
                address,
                () -> countryPages.page(found, new CountryRanking.Wanted(indicator, period, book), language.chosen()));
    }

    @GET
    @Path("sources")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance sources() {
        return sourcePages.all();
    }

    @GET
    @Path("sources/{source}")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance source(@RestPath String source, @BeanParam LanguageParameters language) {
        return sourcePages.page(source, language.chosen());
    }

    @GET
    @Path("disagreements")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance disagreements(
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String kind,
            @BeanParam LanguageParameters language) {
        return disagreementPages.page(typed(country), kind, language.chosen());
    }

    @GET
    @Path("coverage")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance coverage(
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String indicator,
            @BeanParam LanguageParameters language) {
        return coveragePages.page(typed(country), indicator, language.chosen());
    }

    @GET
    @Path("compare")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance compare(
            @RestQuery @Nullable String pairs,
            @RestQuery @Nullable String indicator,
            @RestQuery @Nullable String as,
            @RestQuery @Nullable String base,
            @BeanParam LanguageParameters language) {
        return comparePages.page(
                new ComparePageReader.Wanted(typed(pairs), indicator, "index".equals(as), base), language.chosen());
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
