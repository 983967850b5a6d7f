package io.dyad.country;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group as it is served. */
@Schema(description = "Countries that belong together: a union, an organisation, or a region of the United Nations.")
record GroupRow(
        @Schema(
                description = "What it is called in addresses.",
                examples = "EU",
                maxLength = 60,
                pattern = "^[A-Z0-9_]+$")
        String code,

        @Schema(description = "English name.", examples = "European Union", maxLength = 100)
        String name,

        @Schema(
                description = "The day that the members are those of; null for those that have not left.",
                examples = "2019-12-31")
        @Nullable LocalDate at,

        @Schema(
                description = "Its members, alpha-3 codes in alphabetical order; in CSV joined by semicolons.",
                maxLength = 3,
                maxItems = 300)
        List<String> members,

        @Schema(description = "Who says who its members are.", maxLength = 500)
        String source,

        @Schema(description = "Where that is said.", maxLength = 500) @Nullable String url,

        @Schema(description = "What is to be known of its members.", maxLength = 1000) @Nullable String note,

        @Schema(
                description = "Other names that resolve to it; in CSV joined by semicolons.",
                maxLength = 100,
                maxItems = 20)
        List<String> aliases) {

    static GroupRow of(Group group, @Nullable LocalDate at) {
        return new GroupRow(
                group.code(),
                group.name(),
                at,
                group.during(at).stream().map(Group.Membership::country).toList(),
                group.source(),
                group.url(),
                group.note(),
                group.aliases());
    }
}
