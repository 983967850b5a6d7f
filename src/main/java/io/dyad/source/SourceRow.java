package io.dyad.source;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source as it is served. */
@Schema(description = "A document or data set in which figures are stated.")
public record SourceRow(
        @Schema(
                description = "Readable and stable; the same in every installation.",
                maxLength = 160,
                pattern = "^[a-z0-9-]+$")
        String id,

        @Schema(
                description = "What kind of document it is.",
                enumeration = {"official-statistics", "reconciled-statistics", "official-statement", "press"})
        String sourceType,

        @Schema(
                description = "Who carries the number: the newspaper, the portal.",
                examples = "The Astana Times",
                maxLength = 300)
        String publisher,

        @Schema(
                description = "Who issues the number: the statistics office, the ministry. Null when not said.",
                maxLength = 300)
        @Nullable String authority,

        @Schema(description = "Title of the document or data set.", maxLength = 1000)
        String title,

        @Schema(description = "When it was published. Null when the document has no date.", examples = "2023-09-20")
        @Nullable LocalDate publishedOn,

        @Schema(description = "Where it can be read.", maxLength = 2000) @Nullable String url,

        @Schema(description = "Language, BCP 47.", examples = "en", maxLength = 35) @Nullable String language,

        @Schema(description = "Licence under which it may be used. Null when not known.", maxLength = 300) @Nullable String licence,

        @Schema(description = "Whether its content may be passed on. Null when not known.") @Nullable Boolean redistributable,

        @Schema(
                description = "Slug of the data set, for statistics.",
                examples = "un-comtrade",
                maxLength = 100,
                pattern = "^[a-z0-9][a-z0-9-]*$")
        @Nullable String dataset,

        @Schema(description = "Edition of the data set, for statistics.", maxLength = 50) @Nullable String vintage,

        @Schema(description = "SHA-256 of the document, where Dyad read a file.", maxLength = 64) @Nullable String contentHash) {}
