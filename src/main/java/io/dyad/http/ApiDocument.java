package io.dyad.http;

import io.dyad.vocabulary.Words;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Completes the OpenAPI document where annotations would say the same thing everywhere: problem responses, the flat
 * formats beside JSON, and which properties may be null.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final String PROBLEM = "#/components/schemas/Problem";

    private record Refusal(String status, String description) {}

    private static final List<Refusal> REFUSALS = List.of(
            new Refusal("400", "A parameter cannot be understood; errors says which and what is allowed."),
            new Refusal("404", "Nothing can be at this address."),
            new Refusal("406", "None of the formats accepted is served."),
            new Refusal("500", "A fault of the service."));

    private final IndexView index;

    public ApiDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (ClassInfo type : index.getKnownClasses()) {
            Schema schema = schemas.get(type.simpleName());
            if (schema != null && type.isRecord() && type.name().toString().startsWith("io.dyad.")) {
                separateUnwrapped(type, schema);
                type.recordComponents().forEach(it -> describe(it, schema));
            }
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(operation, path)));
    }

    /** A row with more beside it: all of the row's schema, and the record's own properties. */
    private static void separateUnwrapped(ClassInfo type, Schema schema) {
        for (RecordComponentInfo component : type.recordComponents()) {
            if (type.field(component.name()).hasAnnotation(UNWRAPPED)) {
                Map<String, Schema> own = new LinkedHashMap<>();
                type.recordComponents().stream()
                        .map(it -> Words.snakeCase(it.name()))
                        .filter(it -> !it.equals(component.name()))
                        .forEach(it -> own.put(it, schema.getProperties().get(it)));
                schema.setProperties(own);
                String row = component.type().name().withoutPackagePrefix();
                schema.setAllOf(List.of(OASFactory.createSchema().ref("#/components/schemas/" + row)));
            }
        }
    }

    private static void describe(RecordComponentInfo component, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        Schema property = properties == null ? null : properties.get(Words.snakeCase(component.name()));
        if (property == null) {
            return;
        }
        if ("#/components/schemas/LocalDate".equals(property.getRef())) {
            property.setRef(null);
            property.setFormat("date");
        }
        if (isNullable(component)) {
            allowNull(property);
        }
    }

    /** OpenAPI 3.1 has no nullable: null is one more type, and one more of the words allowed. */
    private static void allowNull(Schema property) {
        List<Schema.SchemaType> types = property.getType();
        if (types != null && !types.contains(Schema.SchemaType.NULL)) {
            List<Schema.SchemaType> withNull = new ArrayList<>(types);
            withNull.add(Schema.SchemaType.NULL);
            property.setType(withNull);
        }
        List<Object> words = property.getEnumeration();
        if (words != null && !words.contains(null)) {
            List<Object> withNull = new ArrayList<>(words);
            withNull.add(null);
            property.setEnumeration(withNull);
        }
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE)
                || component.annotations().stream()
                        .map(AnnotationInstance::name)
                        .anyMatch(NULLABLE::equals);
    }

    private static void complete(Operation operation, String path) {
        if (!path.startsWith("/v1")) {
            return;
        }
        REFUSALS.stream()
                .filter(it -> !it.status.equals("404") || path.contains("{"))
                .forEach(it -> operation.getResponses().addAPIResponse(it.status, problem(it.description)));
        APIResponse good = operation.getResponses().getAPIResponse("200");
        if (good != null && operation.getTags() != null && !operation.getTags().contains("Service")) {
            good.getContent().addMediaType("text/csv", text("A header line, then the rows: RFC 4180, UTF-8."));
            good.getContent().addMediaType("application/x-ndjson", text("One row a line, each a JSON object."));
        }
    }

    private static APIResponse problem(String description) {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private static MediaType text(String description) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .description(description));
    }
}
