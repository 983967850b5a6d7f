package io.dyad.country;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group with each of its members, as it is served in JSON. */
@Schema(description = "A group, and its members of a day with the days of their membership.")
record GroupDetail(
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

        @Schema(description = "Its members, alpha-3 codes in alphabetical order.", maxLength = 3, maxItems = 300)
        List<String> members,

        @Schema(description = "Who says who its members are.", maxLength = 500)
        String source,

        @Schema(description = "Where that is said.", maxLength = 500) @Nullable String url,

        @Schema(description = "What is to be known of its members.", maxLength = 1000) @Nullable String note,

        @Schema(description = "Other names that resolve to it.", maxLength = 100, maxItems = 20)
        List<String> aliases,

        @Schema(description = "The same members with their days: the rows of the flat formats.", maxItems = 300)
        List<MemberRow> memberships) {

    static GroupDetail of(GroupRow row, List<MemberRow> memberships) {
        return new GroupDetail(
                row.code(),
                row.name(),
                row.at(),
                row.members(),
                row.source(),
                row.url(),
                row.note(),
                row.aliases(),
                memberships);
    }
}
