package io.dyad.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dyad.claim.ClaimFields;
import io.dyad.source.NewSource;
import io.dyad.vocabulary.UnknownWordException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A seed file: one source, what it states, what it does not, and the meetings that it reports. */
record SeedFile(
        NewSource source,
        List<Clause> statements,
        List<ClaimFields> claims,
        List<Absent> absences,
        List<Held> meetings) {

    private static final List<String> PARTS =
            List.of("source", "common", "statements", "claims", "absences", "meetings");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    /** A statement of the source. */
    record Clause(
            String label,
            @Nullable String locator,
            @Nullable String wording) {}

    /** Why a pair has no figure. */
    record Absent(String pair, @Nullable String indicator, String reason) {}

    /** A meeting. */
    record Held(
            String pair,
            LocalDate heldOn,
            @Nullable String place,
            @Nullable String occasion,
            List<String> topics) {}

    static SeedFile read(InputStream file) {
        try {
            JsonNode root = YAML.readTree(file);
            refuseUnknownParts(root);
            NewSource source = YAML.treeToValue(root.path("source"), NewSource.class);
            return new SeedFile(
                    source,
                    list(root, "statements", Clause.class),
                    claims(root, source.id()),
                    list(root, "absences", Absent.class),
                    list(root, "meetings", Held.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The seed file cannot be read: " + e.getMessage(), e);
        }
    }

    /** A mistyped part would be left out in silence. */
    private static void refuseUnknownParts(JsonNode root) {
        root.fieldNames().forEachRemaining(name -> {
            if (!PARTS.contains(name)) {
                throw UnknownWordException.of("part of a seed file", name, PARTS);
            }
        });
    }

    /** Every claim comes from the source and has the fields that are common to all, unless it says otherwise. */
    private static List<ClaimFields> claims(JsonNode root, String source) throws IOException {
        ObjectNode common = YAML.createObjectNode().put("source", source);
        if (root.path("common") instanceof ObjectNode given) {
            common.setAll(given);
        }
        ObjectNode filled = YAML.createObjectNode();
        ArrayNode claims = filled.putArray("claims");
        root.path("claims").forEach(it -> claims.add(common.deepCopy().setAll((ObjectNode) it)));
        return list(filled, "claims", ClaimFields.class);
    }

    private static <T> List<T> list(JsonNode root, String name, Class<T> type) throws IOException {
        JsonNode items = root.path(name);
        return items.isMissingNode() ? List.of() : YAML.readerForListOf(type).readValue(items);
    }
}
