package io.dyad.openapi;

import static java.util.Objects.requireNonNull;

import io.dyad.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** What Java says of the records that are answered and their schemas do not: what may be null, what is always there. */
final class ApiSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String DATE = "LocalDate";

    private static final int LARGEST_PAGE = 1_000;

    private final IndexView index;

    ApiSchemas(IndexView index) {
        this.index = index;
    }

    void complete(Components components) {
        Map<String, Schema> schemas = components.getSchemas();
        for (ClassInfo type : index.getKnownClasses()) {
            Schema schema = schemas.get(type.simpleName());
            if (schema != null && type.isRecord() && type.name().toString().startsWith("io.dyad.")) {
                unwrap(type, schema, schemas);
                type.recordComponents().forEach(it -> describe(it, schema));
                require(type, schema);
            }
        }
        components.removeSchema(DATE);
        components.getSchemas().values().forEach(ApiLimits::set);
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
        if ((SCHEMAS + DATE).equals(property.getRef())) {
            property.setRef(null);
            property.setFormat("date");
        }
        if (property.getRef() != null) {
            property.setType(null);
        }
        if (name.equals("data") && property.getMaxItems() == null) {
            property.setMaxItems(LARGEST_PAGE);
            property.setDescription("The rows of this page.");
        }
        if (isNullable(component)) {
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
