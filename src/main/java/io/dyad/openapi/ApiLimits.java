package io.dyad.openapi;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The limits that follow from the type of a value, wherever none are declared. */
final class ApiLimits {

    private static final int LONGEST_LINK = 2_000;

    /** No count or revision is negative; those that Java keeps as long stay within what every JSON reader keeps exact. */
    private static final Map<String, Long> LARGEST = Map.of("int32", 2_147_483_647L, "int64", 9_007_199_254_740_991L);

    private static final Map<String, Integer> LONGEST = Map.of("date", 10, "date-time", 30);

    private ApiLimits() {}

    /** Sets the bounds that follow from the type, wherever none are declared. */
    static void set(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(ApiLimits::set);
        }
        if (schema.getItems() != null) {
            limitItems(schema, schema.getItems());
        }
        if (schema.getAdditionalPropertiesSchema() != null
                && schema.getAdditionalPropertiesSchema().getBooleanSchema() == null) {
            setMembers(schema.getAdditionalPropertiesSchema());
        }
        if (schema.getMaxLength() == null && schema.getFormat() != null && LONGEST.containsKey(schema.getFormat())) {
            schema.setMaxLength(LONGEST.get(schema.getFormat()));
        }
        if (schema.getFormat() != null && LARGEST.containsKey(schema.getFormat())) {
            limitNumber(schema, LARGEST.get(schema.getFormat()));
        }
    }

    /** The members of a map are links, or counts. */
    private static void setMembers(Schema member) {
        if (member.getFormat() == null) {
            member.setMaxLength(LONGEST_LINK);
        } else {
            set(member);
        }
    }

    /** A maxLength declared for a list is meant for each of its texts. */
    private static void limitItems(Schema list, Schema items) {
        if (list.getMaxLength() != null) {
            items.setMaxLength(list.getMaxLength());
            list.setMaxLength(null);
        }
        set(items);
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
