package io.dyad.extract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text to be read, as it is sent. */
@Schema(
        description =
                "A text, or an HTML page that is reduced to its text, and what is known about it. One of text and html is"
                        + " needed; everything else may be left out or null, but for what is to be stored: its source needs publisher and"
                        + " title.")
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ExtractionFields(
        @Schema(
                description = "The text, in English. Offsets point into it as it was sent.",
                examples = "Turnover of Romania and Kazakhstan reached $1.3 billion last year.",
                maxLength = ExtractionFields.LONGEST_TEXT,
                pattern = "^[^" + ExtractionFields.CONTROLS + "]+$")
        @Nullable String text,

        @Schema(
                description = "A page instead of a text. Offsets point into the text that the answer returns.",
                examples = "<p>Turnover of Romania and Kazakhstan reached $1.3 billion last year.</p>",
                maxLength = ExtractionFields.LONGEST_HTML,
                pattern = "^[^" + ExtractionFields.CONTROLS + "]+$")
        @Nullable String html,

        @Schema(
                description =
                        "When it was published: a date, or just a month or a year. Without it \"last year\" is no period.",
                examples = "2023-09-20",
                maxLength = 10,
                pattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$")
        @Nullable String publishedOn,

        @Schema(description = "Who carries it.", examples = "The Astana Times", maxLength = 300) @Nullable String publisher,

        @Schema(
                description = "Its headline; countries that the text itself does not name are looked for in it.",
                examples = "Presidents meet in New York",
                maxLength = 1000)
        @Nullable String title,

        @Schema(
                description = "Where it was found.",
                examples = "https://example.org/2023/09/presidents-meet",
                maxLength = 2000)
        @Nullable String url,

        @Schema(
                description = "Its language, BCP 47. Only English is read: for another, the answer says so.",
                examples = "en",
                maxLength = 35)
        @Nullable String language,

        @Schema(
                description =
                        "The country whose press it is, a name or a code: the one meant by \"our country\" and by a list of"
                                + " partners alone. Left out, it is found in the text.",
                examples = "KAZ")
        @Nullable String homeCountry,

        @Schema(
                description = "What kind of document it is, as the source of what is stored; press unless given.",
                enumeration = {"press", "official-statement"})
        @Nullable String sourceType,

        @Schema(
                description = "Who issues the numbers, where the text says so; an official statement needs it.",
                examples = "Ministry of Trade",
                maxLength = 300)
        @Nullable String authority,

        @Schema(
                description = "Under which licence the text may be used, where known.",
                examples = "CC BY 4.0",
                maxLength = 300)
        @Nullable String licence,

        @Schema(description = "Whether the text may be passed on, where known.") @Nullable Boolean redistributable,

        @Schema(
                description =
                        "Whether the text itself may be stored; false unless given. Otherwise its hash, the offsets and"
                                + " the short wordings are.")
        @Nullable Boolean keepText) {

    /** A megabyte of text, and of a page with its markup three. */
    static final int LONGEST_TEXT = 1 << 20;

    static final int LONGEST_HTML = 3 << 20;

    /**
     * Control characters that no text has, as the inside of a class of characters: all but those that break lines or
     * indent, which pasted texts hold (tab, line feed, form feed, carriage return, next line).
     */
    static final String CONTROLS = "\\u0000-\\u0008\\u000B\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F";
}
