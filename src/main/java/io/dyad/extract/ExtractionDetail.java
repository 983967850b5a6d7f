package io.dyad.extract;

import io.dyad.claim.ClaimRow;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was stored of a text. */
@Schema(description = "What was stored of a text: its source, and its claims as they are now.")
record ExtractionDetail(
        @Schema(
                description = "SHA-256 of the text in UTF-8, as text_hash of an extraction tells it.",
                minLength = 64,
                maxLength = 64,
                pattern = "^[0-9a-f]{64}$")
        String textHash,

        @Schema(description = "Id of the source; see /v1/sources.", maxLength = 160)
        String source,

        @Schema(description = "Which program read it.", examples = "dyad-extract", maxLength = 100)
        String extractionMethod,

        @Schema(description = "The version that entered something last.", examples = "1", maxLength = 50)
        String extractionVersion,

        @Schema(description = "The revision at which something of it was entered last.", examples = "5")
        long revision,

        @Schema(
                description = "The text; null unless it was sent with keep_text.",
                maxLength = ExtractionFields.LONGEST_HTML)
        @Nullable String text,

        @Schema(
                description = "All claims of the source, in whatever state, corrections among them.",
                maxItems = ExtractionFields.LONGEST_TEXT)
        List<ClaimRow> claims,

        @Schema(description = "Where to go on.") Map<String, String> links) {}
