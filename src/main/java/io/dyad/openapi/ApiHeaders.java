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
                        .example("\"Ai7AxMiohrwvgSvc\""));
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
                text("The request headers that the answer depends on.", 200).example("Accept, Accept-Encoding"));
        headers.put(
                "Link",
                text("Where to go on, such as the next page of a list (RFC 8288).", 20_000)
                        .example("</v1/pairs/KAZ-KOR>; rel=\"canonical\""));
        headers.put("Retry-After", retryAfter());
        return headers;
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
