package io.dyad.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found in a text. */
@Schema(description = "What was found in a text, and what of it is stored.")
public record ExtractionAnswer(
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
        String extractionVersion,

        @Schema(
                description =
                        "SHA-256 of the text in UTF-8, without blanks around it and with its lines ended by line feeds: what a stored text is known by.",
                minLength = 64,
                maxLength = 64,
                pattern = "^[0-9a-f]{64}$")
        String textHash,

        @Schema(description = "How many claims entered the store; null without store=true.", examples = "2") @Nullable Integer stored,

        @Schema(
                description =
                        "Whether the text was stored before, whoever sent it. Then it is read as it was sent at that time,"
                                + " and what the store has stays as it is.")
        boolean recognised,

        @Schema(description = "Id of the source of what is stored; null where nothing is.", maxLength = 160) @Nullable String source,

        @Schema(
                description = "The revision at which the candidates were as shown; null without store=true.",
                examples = "5")
        @Nullable Long revision) {

    /** Of a text that was read and nothing more. */
    static ExtractionAnswer read(
            Submission submission,
            List<CandidateRow> candidates,
            List<NotTakenRow> notTaken,
            @Nullable String reason,
            @Nullable String homeCountry) {
        return new ExtractionAnswer(
                submission.text(),
                candidates,
                notTaken,
                reason,
                homeCountry,
                Extractor.METHOD,
                Extractor.VERSION,
                submission.textHash(),
                null,
                false,
                null,
                null);
    }

    /** The same of a text that was stored. */
    ExtractionAnswer stored(
            List<CandidateRow> claims, int entered, boolean isKnown, @Nullable String storedAs, long atRevision) {
        return new ExtractionAnswer(
                text,
                claims,
                notTaken,
                reason,
                homeCountry,
                extractionMethod,
                extractionVersion,
                textHash,
                entered,
                isKnown,
                storedAs,
                atRevision);
    }
}
