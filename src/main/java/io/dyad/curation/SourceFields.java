package io.dyad.curation;

import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.source.NewSource;
import io.dyad.source.SourceType;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A source as the body of a request describes it, under the names of the source row. */
@Schema(description = "A document or data set in which figures are stated.")
public record SourceFields(
        @Schema(
                description = "What kind of document it is.",
                enumeration = {"official-statistics", "reconciled-statistics", "official-statement", "press"})
        String sourceType,

        @Schema(description = "Who carries the number.", examples = "The Astana Times", minLength = 1, maxLength = 300)
        String publisher,

        @Schema(
                description = "Who issues the number, where said; an official statement needs it.",
                minLength = 1,
                maxLength = 300)
        @Nullable String authority,

        @Schema(description = "Title of the document or data set.", minLength = 1, maxLength = 1000)
        String title,

        @Schema(description = "When it was published; never in the future.", examples = "2023-09-20") @Nullable LocalDate publishedOn,

        @Schema(
                description = "Where it can be read, http or https.",
                examples = "https://example.org/2024/02/trade-with-romania",
                pattern = "^https?://",
                minLength = 1,
                maxLength = 2000)
        @Nullable String url,

        @Schema(
                description = "Language, BCP 47.",
                examples = "en",
                minLength = 1,
                maxLength = 35,
                pattern = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
        @Nullable String language,

        @Schema(description = "Licence under which it may be used, where known.", minLength = 1, maxLength = 300)
        @Nullable String licence,

        @Schema(description = "Whether its content may be passed on, where known.") @Nullable Boolean redistributable,

        @Schema(
                description = "Slug of the data set, for statistics; made from the authority unless given.",
                examples = "un-comtrade",
                minLength = 1,
                maxLength = 100,
                pattern = "^[a-z0-9][a-z0-9-]*$")
        @Nullable String dataset,

        @Schema(description = "Edition of the data set, for statistics.", minLength = 1, maxLength = 50) @Nullable String vintage,

        @Schema(
                description = "SHA-256 of the document, where its file was read.",
                minLength = 64,
                maxLength = 64,
                pattern = "^[0-9a-f]{64}$")
        @Nullable String contentHash) {

    /** The source that is described; empty where anything is wrong with it, which {@code faults} is told. */
    public Optional<NewSource> read(LocalDate today, Parameters faults) {
        Optional<SourceType> type = faults.one("source_type", sourceType, SourceType::parse);
        refuseLongerThan(300, "publisher", publisher, faults);
        refuseLongerThan(300, "authority", authority, faults);
        refuseLongerThan(1000, "title", title, faults);
        refuseLongerThan(2000, "url", url, faults);
        refuseLongerThan(35, "language", language, faults);
        refuseLongerThan(300, "licence", licence, faults);
        refuseLongerThan(50, "vintage", vintage, faults);
        faults.one("url", url, SourceFields::address);
        faults.one(
                "language",
                language,
                it -> shaped(
                        it, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", "A language is a BCP 47 tag such as en or pt-BR."));
        faults.one(
                "content_hash",
                contentHash,
                it -> shaped(it, "[0-9a-f]{64}", "A hash is a SHA-256 in 64 lower-case hexadecimal digits."));
        faults.one("dataset", dataset, NewSource::checkedDataset);
        if (publishedOn != null && publishedOn.isAfter(today)) {
            faults.refuse(Fault.of(
                    "published_on",
                    publishedOn.toString(),
                    "Nothing is published in the future; today is " + today + "."));
        }
        if (type.isPresent() && type.get() == SourceType.OFFICIAL_STATEMENT && authority == null) {
            faults.refuse(Fault.of("authority", null, "An official statement needs the authority that made it."));
        }
        // What is missing altogether has been told by whoever read the body.
        return faults.count() > 0 || type.isEmpty() || publisher == null || title == null
                ? Optional.empty()
                : described(type.get(), faults);
    }

    /** A slug made of the authority may be one that no data set can have. */
    private Optional<NewSource> described(SourceType type, Parameters faults) {
        try {
            return Optional.of(new NewSource(
                    type,
                    publisher,
                    authority,
                    title,
                    publishedOn,
                    url,
                    language,
                    licence,
                    redistributable,
                    dataset,
                    vintage,
                    contentHash));
        } catch (IllegalArgumentException e) {
            faults.refuse(Fault.of("dataset", dataset, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static void refuseLongerThan(int longest, String field, @Nullable String text, Parameters faults) {
        if (text != null && text.length() > longest) {
            faults.refuse(Fault.of(field, text, field + " has at most " + longest + " characters."));
        }
    }

    private static String shaped(String text, String form, String rule) {
        if (!text.matches(form)) {
            throw new IllegalArgumentException(rule);
        }
        return text;
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("This is no URI: " + e.getReason() + ".", e);
        }
        throw new IllegalArgumentException("An address begins with http:// or https:// and a host.");
    }
}
