package io.dyad.source;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document or data set as it is described to the store.
 *
 * @param sourceType what kind of document it is
 * @param publisher who carries the number: the newspaper, the portal
 * @param authority who issues the number: the statistics office, the ministry; null when not said
 * @param publishedOn null when the document has no date
 * @param language BCP 47
 * @param licence under which it may be used; null when not known
 * @param redistributable whether its content may be passed on; null when not known
 * @param dataset slug of the data set, for statistics
 * @param vintage which edition of the data set
 * @param contentHash SHA-256 of the document, where Dyad read a file
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record NewSource(
        SourceType sourceType,
        String publisher,
        @Nullable String authority,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String language,
        @Nullable String licence,
        @Nullable Boolean redistributable,
        @Nullable String dataset,
        @Nullable String vintage,
        @Nullable String contentHash) {

    /** These are other books, or mean all of them. */
    private static final List<String> NOT_DATASETS = List.of("all", "press", "statement");

    public NewSource {
        if (dataset == null && sourceType.isStatistics()) {
            dataset = Slug.of(authority != null ? authority : publisher, 100);
        }
        if (dataset != null) {
            checkedDataset(dataset);
        }
        refuseTooLong("publisher", publisher, 300);
        refuseTooLong("authority", authority, 300);
        refuseTooLong("title", title, 1000);
        refuseTooLong("url", url, 2000);
        refuseTooLong("language", language, 35);
        refuseTooLong("licence", licence, 300);
        refuseTooLong("vintage", vintage, 50);
        refuseTooLong("content_hash", contentHash, 64);
        if (sourceType == SourceType.OFFICIAL_STATEMENT && authority == null) {
            throw new IllegalArgumentException("An official statement needs the authority that made it.");
        }
    }

    /**
     * The slug of a data set, if it is one.
     *
     * @throws IllegalArgumentException when it is not, or is a book of another kind
     */
    public static String checkedDataset(String slug) {
        if (!slug.matches("[a-z0-9][a-z0-9-]{0,99}") || NOT_DATASETS.contains(slug)) {
            throw new IllegalArgumentException(
                    "dataset is a slug of at most 100 lower-case letters, digits and hyphens, and none of "
                            + String.join(", ", NOT_DATASETS) + "; not \"" + slug + "\".");
        }
        return slug;
    }

    private static void refuseTooLong(String field, @Nullable String text, int longest) {
        if (text != null && (text.isBlank() || text.length() > longest)) {
            throw new IllegalArgumentException(field + " is text of at most " + longest + " characters.");
        }
    }

    /** Readable, and the same wherever the same document is described in the same words. */
    public String id() {
        String slug = Slug.of(dataset != null ? dataset : publisher, 80);
        String edition = vintage != null ? Slug.of(vintage, 30) : publishedOn != null ? publishedOn.toString() : null;
        String hash = described().hex(8);
        return edition == null ? slug + "-" + hash : slug + "-" + edition + "-" + hash;
    }

    /** The book that a figure of this source belongs to. */
    public String book(@Nullable String reporter) {
        return Book.of(sourceType, dataset, authority, reporter);
    }

    /** Equal for two descriptions of one document: by its address if it has one, else by how it is called. */
    String documentKey() {
        Fingerprint document = new Fingerprint();
        if (url == null) {
            document.with("publisher", publisher).with("title", title).with("published_on", publishedOn);
        }
        return document.with("url", url)
                .with("dataset", dataset)
                .with("vintage", vintage)
                .with("content_hash", contentHash)
                .hex(64);
    }

    private Fingerprint described() {
        return new Fingerprint()
                .with("publisher", publisher)
                .with("title", title)
                .with("published_on", publishedOn)
                .with("url", url)
                .with("dataset", dataset)
                .with("vintage", vintage)
                .with("content_hash", contentHash)
                .with("source_type", sourceType)
                .with("authority", authority)
                .with("language", language)
                .with("licence", licence)
                .with("redistributable", redistributable);
    }
}
