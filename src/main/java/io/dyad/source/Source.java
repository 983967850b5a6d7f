package io.dyad.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A document or data set in which figures are stated. What it says of itself never changes; a better description of
 * the same document is a new source that supersedes it.
 */
@Entity
@Immutable
@Table(name = "source")
public class Source {

    @Id
    private String id;

    private SourceType sourceType;
    private String publisher;
    private @Nullable String authority;
    private String title;
    private @Nullable LocalDate publishedOn;
    private @Nullable String url;
    private @Nullable String language;
    private @Nullable String licence;
    private @Nullable Boolean redistributable;
    private @Nullable String dataset;
    private @Nullable String vintage;
    private @Nullable String contentHash;

    @SuppressWarnings("UnusedVariable") // only queried
    private String documentKey;

    /** Kept once it is made, since each row of a list says it. */
    @Transient
    private @Nullable String citation;

    Source() {}

    Source(NewSource described) {
        id = described.id();
        sourceType = described.sourceType();
        publisher = described.publisher();
        authority = described.authority();
        title = described.title();
        publishedOn = described.publishedOn();
        url = described.url();
        language = described.language();
        licence = described.licence();
        redistributable = described.redistributable();
        dataset = described.dataset();
        vintage = described.vintage();
        contentHash = described.contentHash();
        documentKey = described.documentKey();
    }

    public String id() {
        return id;
    }

    public SourceType sourceType() {
        return sourceType;
    }

    public String publisher() {
        return publisher;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable String authority() {
        return authority;
    }

    public @Nullable String licence() {
        return licence;
    }

    public @Nullable String dataset() {
        return dataset;
    }

    public @Nullable String vintage() {
        return vintage;
    }

    public @Nullable String contentHash() {
        return contentHash;
    }

    /**
     * The book that a figure of this source belongs to: for statistics the data set and the reporter if any, for an
     * official statement its authority, for the press one book.
     */
    public String book(@Nullable String reporter) {
        return Book.of(sourceType, dataset, authority, reporter);
    }

    public String title() {
        return title;
    }

    public @Nullable String url() {
        return url;
    }

    /** How it is cited. */
    public String citation() {
        if (citation == null) {
            citation = Citation.of(this);
        }
        return citation;
    }

    /** The source as it was described to the store. */
    public NewSource described() {
        return new NewSource(
                sourceType,
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
                contentHash);
    }

    /** The source as it is served. */
    public SourceRow row() {
        return new SourceRow(
                id,
                sourceType.toString(),
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
                contentHash);
    }
}
