package io.dyad.openapi;

import static java.util.Objects.requireNonNull;

import io.dyad.http.Lengths;
import io.dyad.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** What Java says of the records that are sent and answered and their schemas do not: what may be null, what must be there. */
final class ApiSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final String SCHEMAS = "#/components/schemas/";

    /** How Java's times are written; a schema of each of them would have nowhere to say that it may be null. */
    private static final Map<String, String> TIMES = Map.of("LocalDate", "date", "Instant", "date-time");

    /** What a text in a body is made of: control characters are refused, as in a parameter. */
    private static final String TEXT = "^[^\\u0000-\\u001F\\u007F-\\u009F]+$";

    private static final int LARGEST_PAGE = 1_000;

    private final IndexView index;
    private final ApiBodies bodies;

    ApiSchemas(IndexView index, ApiBodies bodies) {
        this.index = index;
        this.bodies = bodies;
    }

    void complete(Components components) {
        Map<String, Schema> schemas = components.getSchemas();
        for (ClassInfo type : records(schemas)) {
            Schema schema = requireNonNull(schemas.get(type.simpleName()));
            type.recordComponents().forEach(it -> describe(it, schema));
        }
        for (ClassInfo type : records(schemas)) {
            Schema schema = requireNonNull(schemas.get(type.simpleName()));
            unwrap(type, schema, schemas);
        }
        bodies.reach(schemas);
        for (ClassInfo type : records(schemas)) {
            Schema schema = requireNonNull(schemas.get(type.simpleName()));
            if (bodies.isMadeOf(type.simpleName())) {
                close(type, schema);
            } else {
                require(type, schema);
            }
        }
        TIMES.keySet().forEach(components::removeSchema);
        components.getSchemas().values().forEach(ApiLimits::set);
    }

    private List<ClassInfo> records(Map<String, Schema> schemas) {
        return index.getKnownClasses().stream()
                .filter(it -> it.isRecord() && it.name().toString().startsWith("io.dyad."))
                .filter(it -> schemas.containsKey(it.simpleName()))
                .toList();
    }

    /** A body has the fields that are known and no other, and of those what cannot be left out. */
    private void close(ClassInfo type, Schema schema) {
        schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        List<String> needed = new ArrayList<>(declared(schema));
        need(type, needed);
        schema.setRequired(needed.isEmpty() ? null : needed);
        schema.getProperties().values().forEach(ApiSchemas::limitText);
    }

    private void need(ClassInfo type, List<String> needed) {
        for (RecordComponentInfo component : type.recordComponents()) {
            String name = Words.snakeCase(component.name());
            if (type.field(component.name()).hasAnnotation(UNWRAPPED)) {
                need(requireNonNull(index.getClassByName(component.type().name())), needed);
            } else if (!isNullable(component) && !needed.contains(name)) {
                needed.add(name);
            }
        }
    }

    /** The names that an annotation of the record itself requires: of those null is refused with a sentence. */
    private static List<String> declared(Schema schema) {
        return schema.getRequired() == null ? List.of() : schema.getRequired();
    }

    private static void limitText(Schema property) {
        List<SchemaType> types = property.getType();
        if (types == null
                || !types.contains(SchemaType.STRING)
                || property.getEnumeration() != null
                || property.getFormat() != null) {
            return;
        }
        property.setMinLength(1);
        if (property.getMaxLength() == null) {
            property.setMaxLength(Lengths.VALUE);
        }
        if (property.getPattern() == null) {
            property.setPattern(TEXT);
        }
    }

    /**
     * A row with more beside it has all properties of the row, then its own. As allOf it would say the same, but of
     * that openapi-generator makes classes that forget which properties may be null.
     */
    private static void unwrap(ClassInfo type, Schema schema, Map<String, Schema> schemas) {
        for (RecordComponentInfo component : type.recordComponents()) {
            if (type.field(component.name()).hasAnnotation(UNWRAPPED)) {
                String row = component.type().name().withoutPackagePrefix();
                Map<String, Schema> properties =
                        new LinkedHashMap<>(requireNonNull(schemas.get(row)).getProperties());
                type.recordComponents().stream()
                        .map(it -> Words.snakeCase(it.name()))
                        .filter(it -> !it.equals(component.name()))
                        .forEach(it -> properties.put(it, schema.getProperties().get(it)));
                schema.setProperties(properties);
            }
        }
    }

    private static void describe(RecordComponentInfo component, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        String name = Words.snakeCase(component.name());
        Schema property = properties == null ? null : properties.get(name);
        if (property == null) {
            return;
        }
        String ref = property.getRef() == null ? "" : property.getRef().replace(SCHEMAS, "");
        if (TIMES.containsKey(ref)) {
            property.setRef(null);
            property.setType(List.of(SchemaType.STRING));
            property.setFormat(TIMES.get(ref));
        }
        if (property.getRef() != null) {
            property.setType(null);
        }
        if (name.equals("data") && property.getMaxItems() == null) {
            property.setMaxItems(LARGEST_PAGE);
            property.setDescription("The rows of this page.");
        }
        if (isNullable(component) && !declared(schema).contains(name)) {
            allowNull(property);
        }
    }

    /** OpenAPI 3.1 has no nullable: null is one more type, and one more of the words allowed. */
    private static void allowNull(Schema property) {
        List<SchemaType> types = property.getType();
        if (types != null && !types.contains(SchemaType.NULL)) {
            List<SchemaType> withNull = new ArrayList<>(types);
            withNull.add(SchemaType.NULL);
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

    /** What is always there. A row has the columns that fields asks for, so none of its own is sure. */
    private static void require(ClassInfo type, Schema schema) {
        if (!type.simpleName().endsWith("Row")) {
            List<String> always = new ArrayList<>(schema.getProperties().keySet());
            type.recordComponents().stream()
                    .filter(it -> mayBeLeftOut(it, type))
                    .forEach(it -> always.remove(Words.snakeCase(it.name())));
            schema.setRequired(always);
        }
    }

    private static boolean mayBeLeftOut(RecordComponentInfo component, ClassInfo type) {
        boolean isEmptyAtTimes =
                isNullable(component) || component.type().name().toString().equals("java.util.List");
        return isEmptyAtTimes
                && (leavesOut(type.declaredAnnotation(INCLUDE))
                        || leavesOut(type.field(component.name()).annotation(INCLUDE)));
    }

    private static boolean leavesOut(@Nullable AnnotationInstance include) {
        return include != null && include.value().asEnum().equals("NON_EMPTY");
    }
}
