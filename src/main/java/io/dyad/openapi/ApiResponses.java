package io.dyad.openapi;

import io.dyad.http.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What an operation may answer besides its own: the flat formats, what has not changed, headers, and problems. */
final class ApiResponses {

    private static final String JSON = "application/json";

    /** An answer that several operations give alike, the headers that it has, and which operations those are. */
    private record Shared(
            String status, String name, String description, List<String> headers, Predicate<ApiCall> isGivenBy) {}

    private static final Shared NOT_MODIFIED = new Shared(
            "304",
            "NotModified",
            "Nothing has changed since the answer that If-None-Match or If-Modified-Since names; there is no body.",
            List.of("ETag", "Last-Modified", "Cache-Control", "Vary"),
            ApiCall::isOpen);

    private static final List<Shared> PROBLEMS = List.of(
            new Shared(
                    "400",
                    "BadRequest",
                    "A parameter cannot be understood; errors says which and what is allowed.",
                    List.of(),
                    it -> !it.hasBody()),
            new Shared(
                    "400",
                    "BadBody",
                    "The body or a parameter cannot be understood or breaks a rule; errors names each field. Nothing was"
                            + " stored.",
                    List.of(),
                    ApiCall::hasBody),
            new Shared(
                    "401",
                    "Unauthorized",
                    "No key was sent, or one that opens nothing.",
                    List.of("WWW-Authenticate"),
                    ApiCall::takesKey),
            new Shared("403", "Forbidden", "The role of the key does not allow that.", List.of(), ApiCall::takesKey),
            new Shared("404", "NotFound", "Nothing can be at this address.", List.of(), ApiCall::isOfOneThing),
            new Shared("406", "NotAcceptable", "None of the formats accepted is served.", List.of(), it -> true),
            new Shared(
                    "409",
                    "Conflict",
                    "It does not go together with what the store holds; existing says where to look. Nothing was stored.",
                    List.of(),
                    ApiCall::makesRevision),
            new Shared(
                    "412",
                    "PreconditionFailed",
                    "It has changed since what If-Match names; read it again. Nothing was stored.",
                    List.of(),
                    ApiCall::isConditional),
            new Shared("413", "ContentTooLarge", "The body is larger than is read.", List.of(), ApiCall::hasBody),
            new Shared("414", "UriTooLong", "The address is longer than is read.", List.of(), it -> true),
            new Shared("415", "UnsupportedMediaType", "The body is not sent as JSON.", List.of(), ApiCall::hasJsonBody),
            new Shared(
                    "422",
                    "IdempotencyKeyReused",
                    "The Idempotency-Key was sent before with another request. Nothing was stored.",
                    List.of(),
                    ApiCall::makesRevision),
            new Shared(
                    "429",
                    "TooManyRequests",
                    "This client asks too much at once; Retry-After says when to ask again.",
                    List.of("Retry-After"),
                    it -> true),
            new Shared("431", "HeadersTooLarge", "The headers are larger than is read.", List.of(), it -> true),
            new Shared("500", "InternalServerError", "A fault of the service.", List.of(), it -> true),
            new Shared(
                    "503",
                    "ServiceUnavailable",
                    "The service has too much to do, or its database does not answer; Retry-After says when to ask again.",
                    List.of("Retry-After"),
                    it -> true));

    private static final List<String> OF_AN_OPEN_ANSWER =
            List.of("ETag", "Last-Modified", "Cache-Control", "Vary", "Link");

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
        return shared.headers.isEmpty() ? response : response.headers(ApiHeaders.references(same(shared.headers)));
    }

    private static Map<String, String> same(List<String> names) {
        Map<String, String> components = new LinkedHashMap<>();
        names.forEach(it -> components.put(it, it));
        return components;
    }

    private static Map<String, String> headers(ApiCall call) {
        if (call.isOpen()) {
            return same(OF_AN_OPEN_ANSWER);
        }
        Map<String, String> components = new LinkedHashMap<>();
        if (call.creates()) {
            components.put("Location", "Location");
        }
        if (call.makesRevision()) {
            components.put("ETag", "Version");
            components.put("Idempotency-Replayed", "Idempotency-Replayed");
        }
        components.putAll(same(List.of("Cache-Control", "Vary")));
        return components;
    }

    /** Whether the operation answers in JSON alone. */
    boolean complete(ApiCall call) {
        String status = call.goodStatus();
        APIResponse good = call.operation().getResponses().getAPIResponse(status);
        good.setHeaders(ApiHeaders.references(headers(call)));
        good.getContent().getMediaTypes().forEach((type, body) -> {
            if (!type.equals(JSON)) {
                body.setSchema(flat(type));
            }
            if (!isPicture(type)) {
                examples.answers(call.id(), type).forEach(body::addExample);
            }
        });
        APIResponses all = OASFactory.createAPIResponses().addAPIResponse(status, good);
        Stream.concat(Stream.of(NOT_MODIFIED), PROBLEMS.stream())
                .filter(it -> it.isGivenBy.test(call))
                .forEach(it -> all.addAPIResponse(
                        it.status, OASFactory.createAPIResponse().ref(it.name)));
        call.operation().setResponses(all);
        return good.getContent().getMediaTypes().keySet().equals(Set.of(JSON));
    }

    /** A document shows no pictures. */
    private static boolean isPicture(String mediaType) {
        return mediaType.startsWith("image/");
    }

    /** A text without end is no JSON string, so it has no type: a type would need a limit, and it has none. */
    private static Schema flat(String mediaType) {
        return OASFactory.createSchema().contentMediaType(mediaType).description(described(mediaType));
    }

    private static String described(String mediaType) {
        if (isPicture(mediaType)) {
            return "A picture.";
        }
        return mediaType.equals("text/csv")
                ? "A header line, then the rows: RFC 4180, UTF-8."
                : "One row a line, each a JSON object.";
    }
}
