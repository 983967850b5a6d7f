package io.dyad.openapi;

import static java.util.stream.Collectors.toMap;

import io.dyad.http.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What every operation may answer besides its own: the flat formats, what has not changed, and problems. */
final class ApiResponses {

    private static final String JSON = "application/json";

    /** An answer that several operations give alike, and the headers that it has. */
    private record Shared(String status, String name, String description, List<String> headers) {}

    private static final Shared NOT_FOUND = new Shared("404", "NotFound", "Nothing can be at this address.", List.of());

    private static final Shared NOT_MODIFIED = new Shared(
            "304",
            "NotModified",
            "Nothing has changed since the answer that If-None-Match or If-Modified-Since names; there is no body.",
            List.of("ETag", "Last-Modified", "Cache-Control", "Vary"));

    private static final List<Shared> PROBLEMS = List.of(
            new Shared(
                    "400",
                    "BadRequest",
                    "A parameter cannot be understood; errors says which and what is allowed.",
                    List.of()),
            NOT_FOUND,
            new Shared("406", "NotAcceptable", "None of the formats accepted is served.", List.of()),
            new Shared("414", "UriTooLong", "The address is longer than is read.", List.of()),
            new Shared(
                    "429",
                    "TooManyRequests",
                    "This client asks too much at once; Retry-After says when to ask again.",
                    List.of("Retry-After")),
            new Shared("431", "HeadersTooLarge", "The headers are larger than is read.", List.of()),
            new Shared("500", "InternalServerError", "A fault of the service.", List.of()),
            new Shared(
                    "503",
                    "ServiceUnavailable",
                    "The service has too much to do; Retry-After says when to ask again.",
                    List.of("Retry-After")));

    private static final List<String> OF_AN_ANSWER = List.of("ETag", "Last-Modified", "Cache-Control", "Vary", "Link");

    private final ApiExamples examples;

    ApiResponses(ApiExamples examples) {
        this.examples = examples;
    }

    void define(Components components) {
        components.setHeaders(ApiHeaders.all());
        components.addResponse(NOT_MODIFIED.name, described(NOT_MODIFIED));
        PROBLEMS.forEach(it -> components.addResponse(it.name, problem(it)));
    }

    private APIResponse problem(Shared shared) {
        MediaType body = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .addExample("answer", examples.of(shared.name, Problem.MEDIA_TYPE));
        return described(shared).content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private static APIResponse described(Shared shared) {
        APIResponse response = OASFactory.createAPIResponse().description(shared.description);
        return shared.headers.isEmpty() ? response : response.headers(headers(shared.headers));
    }

    private static Map<String, Header> headers(List<String> names) {
        return names.stream()
                .collect(toMap(
                        it -> it, it -> OASFactory.createHeader().ref(it), (one, other) -> one, LinkedHashMap::new));
    }

    /** Whether the operation answers in JSON alone. */
    boolean complete(Operation operation, String path) {
        if (operation.getResponses().getAPIResponse("200") == null) {
            return true;
        }
        APIResponse good = operation.getResponses().getAPIResponse("200");
        good.setHeaders(headers(OF_AN_ANSWER));
        good.getContent().getMediaTypes().forEach((type, body) -> {
            if (!type.equals(JSON)) {
                body.setSchema(flat(type));
            }
            body.addExample("answer", examples.of(operation.getOperationId(), type));
        });
        APIResponses all = OASFactory.createAPIResponses().addAPIResponse("200", good);
        List<Shared> others = new ArrayList<>(List.of(NOT_MODIFIED));
        others.addAll(PROBLEMS);
        others.stream()
                .filter(it -> !it.equals(NOT_FOUND) || path.contains("{"))
                .forEach(it -> all.addAPIResponse(
                        it.status, OASFactory.createAPIResponse().ref(it.name)));
        operation.setResponses(all);
        return good.getContent().getMediaTypes().keySet().equals(Set.of(JSON));
    }

    /** A text without end is no JSON string, so it has no type: a type would need a limit, and it has none. */
    private static Schema flat(String mediaType) {
        return OASFactory.createSchema()
                .contentMediaType(mediaType)
                .description(
                        mediaType.equals("text/csv")
                                ? "A header line, then the rows: RFC 4180, UTF-8."
                                : "One row a line, each a JSON object.");
    }
}
