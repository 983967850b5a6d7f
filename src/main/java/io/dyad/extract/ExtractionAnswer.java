package io.dyad.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found in a text. */
@Schema(description = "What was found in a text. Nothing of it is stored.")
record ExtractionAnswer(
        @Schema(
                description = "The text that offsets point into: as sent, or what a page was reduced to.",
                maxLength = ExtractionFields.LONGEST_HTML)
        String text,

        @Schema(
                description = "The figures on two countries that the text states, in its order.",
                maxItems = ExtractionFields.LONGEST_TEXT)
        List<CandidateRow> candidates,

        @Schema(
                description = "Numbers that were seen and are no candidates, in the text's order.",
                maxItems = ExtractionFields.LONGEST_TEXT)
        List<NotTakenRow> notTaken,

        @Schema(description = "Why there are no candidates; null where there are.", maxLength = 300) @Nullable String reason,

        @Schema(
                description = "The country whose text it was taken for, alpha-3.",
                maxLength = 3,
                pattern = "^[A-Z]{3}$")
        @Nullable String homeCountry,

        @Schema(description = "Which program read it.", examples = "dyad-extract", maxLength = 100)
        String extractionMethod,

        @Schema(description = "Its version.", examples = "1", maxLength = 50)
        String extractionVersion) {}
