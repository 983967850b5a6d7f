package io.dyad.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bodies of requests: which schemas they are made of, how many of them at once, and examples. */
final class ApiBodies {

    /** As many go with one request; more are an import. */
    private static final int MOST = 1_000;

    private static final String SCHEMAS = "#/components/schemas/";

    private final List<ApiCall> calls;
    private final Set<String> schemas = new HashSet<>();

    ApiBodies(List<ApiCall> calls) {
        this.calls = calls.stream().filter(ApiCall::hasBody).toList();
        this.calls.forEach(call -> media(call).forEach(it -> collect(it.getSchema())));
    }

    /** Whether a body is, or consists of, what that schema describes. */
    boolean isMadeOf(String schema) {
        return schemas.contains(schema);
    }

    /** What stands within the schema of a body belongs to the body too, however deep. */
    void reach(Map<String, Schema> all) {
        int before;
        do {
            before = schemas.size();
            List.copyOf(schemas).forEach(it -> collect(all.get(it)));
        } while (schemas.size() > before);
    }

    private void collect(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            schemas.add(schema.getRef().replace(SCHEMAS, ""));
        }
        if (schema.getItems() != null) {
            collect(schema.getItems());
            limit(schema);
        }
        parts(schema).forEach(this::collect);
    }

    private static Stream<Schema> parts(Schema schema) {
        List<Schema> alternatives = schema.getOneOf() == null ? List.of() : schema.getOneOf();
        return schema.getProperties() == null
                ? alternatives.stream()
                : Stream.concat(alternatives.stream(), schema.getProperties().values().stream());
    }

    private static void limit(Schema list) {
        if (list.getMaxItems() == null) {
            list.setMinItems(1);
            list.setMaxItems(MOST);
        }
    }

    void complete(ApiExamples examples) {
        for (ApiCall call : calls) {
            media(call).forEach(it -> examples.bodies(call.id()).forEach(it::addExample));
        }
    }

    private static Stream<MediaType> media(ApiCall call) {
        return call.operation().getRequestBody().getContent().getMediaTypes().values().stream();
    }
}
