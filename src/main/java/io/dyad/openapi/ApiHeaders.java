package io.dyad.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The headers of answers, as the API document describes them. */
final class ApiHeaders {

    private ApiHeaders() {}

    static Map<String, Header> all() {
        Map<String, Header> headers = new LinkedHashMap<>();
        headers.put(
                "ETag",
                text(
                                "Names this state of the answer; send it back in If-None-Match, and while nothing has changed the answer is 304.",
                                200)
                        .example("\"1.Ai7AxMiohrwvgSvc\""));
        headers.put(
                "Last-Modified",
                text("When the data or the service last changed; left out within that very second.", 29)
                        .example("Wed, 20 Sep 2023 08:00:00 GMT"));
        headers.put(
                "Cache-Control",
                text("How long a copy may be kept unasked.", 200)
                        .example("public, max-age=30, stale-while-revalidate=300"));
        headers.put(
                "Vary",
                text("The request headers that the answer depends on.", 200)
                        .example("Accept, Accept-Encoding, Authorization, X-API-Key"));
        headers.put(
                "Link",
                text("Where to go on, such as the next page of a list (RFC 8288).", 20_000)
                        .example("</v1/pairs/KAZ-KOR>; rel=\"canonical\""));
        headers.put("Retry-After", retryAfter());
        headers.put(
                "Version",
                text(
                                "The revision that the write made; send it in If-Match, and what has changed since is not touched.",
                                20)
                        .example("\"2\""));
        headers.put(
                "Location", text("Where what was made can be read.", 2_000).example("/v1/claims/KAZ-KOR-298862689243"));
        headers.put("Idempotency-Replayed", replayed());
        headers.put(
                "WWW-Authenticate",
                text("How to show that one may (RFC 9110): by a key.", 200).example("Bearer realm=\"dyad\""));
        return headers;
    }

    /** By the name that it has in an answer; a write's ETag is another than a read's. */
    static Map<String, Header> references(Map<String, String> components) {
        Map<String, Header> headers = new LinkedHashMap<>();
        components.forEach(
                (name, component) -> headers.put(name, OASFactory.createHeader().ref(component)));
        return headers;
    }

    private static Header replayed() {
        return OASFactory.createHeader()
                .description("Stands there where an earlier request with this Idempotency-Key did the write.")
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .enumeration(List.of("true")))
                .example("true");
    }

    private static Header text(String description, int longest) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .maxLength(longest));
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .description("After so many seconds it is worth asking again.")
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.INTEGER))
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(3_600)))
                .example(1);
    }
}
