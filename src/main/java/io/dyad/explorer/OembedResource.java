package io.dyad.explorer;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.pair.Pair;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Tells other pages how to show a pair whose address was pasted there. */
@Path("/oembed")
class OembedResource {

    private static final Pattern PAGE = Pattern.compile("/(?:embed/)?([A-Za-z]{3}-[A-Za-z]{3})/?(?:[?#].*)?$");
    private static final long SMALLEST = 100;
    private static final long LARGEST = 10_000;

    private final Countries countries;
    private final Calls calls;

    OembedResource(Countries countries, Calls calls) {
        this.countries = countries;
        this.calls = calls;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Oembed oembed(
            @RestQuery @Nullable String url,
            @RestQuery @Nullable String format,
            @RestQuery @Nullable String maxwidth,
            @RestQuery @Nullable String maxheight) {
        Parameters parameters = new Parameters();
        if (format != null && !format.equals("json")) {
            parameters.refuse(Fault.of("format", format, "oEmbed is answered as json."));
        }
        long widest = parameters.number("maxwidth", maxwidth, SMALLEST, LARGEST).orElse(LARGEST);
        long highest =
                parameters.number("maxheight", maxheight, SMALLEST, LARGEST).orElse(LARGEST);
        parameters.check();
        Pair pair = pair(url == null ? "" : url);
        return Oembed.of(
                name(pair.first()) + " and " + name(pair.second()),
                calls.address("/"),
                calls.address("/embed/" + pair),
                widest,
                highest);
    }

    private Pair pair(String url) {
        Matcher page = PAGE.matcher(url);
        if (!page.find()) {
            throw ProblemException.notFound(
                    "url is not the address of a pair's page, such as " + calls.address("/KAZ-KOR") + ".");
        }
        try {
            return Pair.resolve(page.group(1), countries);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound(String.valueOf(e.getMessage()));
        }
    }

    private String name(String code) {
        return countries.byAlpha3(code).map(Country::name).orElse(code);
    }
}
