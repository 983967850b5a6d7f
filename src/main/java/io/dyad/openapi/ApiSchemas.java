package io.dyad.openapi;

import io.dyad.vocabulary.Words;
import java.math.BigDecimal;
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

/** What Java says of the records that are answered and their schemas do not: what may be null, and how large it is. */
final class ApiSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName UNWRAPPED = DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String DATE = "LocalDate";

    private static final int LARGEST_PAGE = 1_000;
    private static final int LONGEST_LINK = 2_000;

    /** No count or revision is negative; those that Java keeps as long stay within what every JSON reader keeps exact. */
    private static final Map<String, Long> LARGEST = Map.of("int32", 2_147_483_647L, "int64", 9_007_199_254_740_991L);

    private static final Map<String, Integer> LONGEST = Map.of("date", 10, "date-time", 30);

    private final IndexView index;

    ApiSchemas(IndexView index) {
        this.index = index;
    }

    void complete(Components components) {
        Map<String, Schema> schemas = components.getSchemas();
        for (ClassInfo type : index.getKnownClasses()) {
            Schema schema = schemas.get(type.simpleName());
            if (schema != null && type.isRecord() && type.name().toString().startsWith("io.dyad.")) {
                separateUnwrapped(type, schema);
                type.recordComponents().forEach(it -> describe(it, schema));
            }
        }
        components.removeSchema(DATE);
        components.getSchemas().values().forEach(ApiSchemas::limit);
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
                schema.setAllOf(List.of(OASFactory.createSchema().ref(SCHEMAS + row)));
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

    /** Sets the bounds that follow from the type, wherever none are declared. */
    static void limit(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ApiSchemas::limit);
        }
        if (schema.getItems() != null) {
            limitItems(schema, schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            schema.getAdditionalPropertiesSchema().setMaxLength(LONGEST_LINK);
        }
        if (schema.getFormat() != null && LONGEST.containsKey(schema.getFormat())) {
            schema.setMaxLength(LONGEST.get(schema.getFormat()));
        }
        if (schema.getFormat() != null && LARGEST.containsKey(schema.getFormat())) {
            limitNumber(schema, LARGEST.get(schema.getFormat()));
        }
    }

    /** A maxLength declared for a list is meant for each of its texts. */
    private static void limitItems(Schema list, Schema items) {
        if (list.getMaxLength() != null) {
            items.setMaxLength(list.getMaxLength());
            list.setMaxLength(null);
        }
        limit(items);
    }

    private static void limitNumber(Schema schema, long largest) {
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(largest));
        }
    }
}
