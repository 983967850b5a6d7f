package io.dyad.extract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A text of which something was stored: its source, what it was read by, and the text itself where it may be kept. */
@Entity
@Table(name = "extraction")
class Extraction {

    @Id
    private String textHash;

    private String sourceId;
    private @Nullable String publishedOn;
    private @Nullable String title;
    private @Nullable String homeCountry;
    private @Nullable String keptText;
    private String extractionVersion;
    private long revision;

    Extraction() {}

    Extraction(String textHash, String sourceId, Submission submission, String version, long revision) {
        this.textHash = textHash;
        this.sourceId = sourceId;
        this.publishedOn =
                submission.published() == null ? null : submission.published().toString();
        this.title = submission.title();
        this.homeCountry = submission.home() == null ? null : submission.home().alpha3();
        this.extractionVersion = version;
        this.revision = revision;
    }

    /** Something more was stored of it. */
    void stored(String version, long atRevision) {
        extractionVersion = version;
        revision = atRevision;
    }

    void keep(String text) {
        keptText = text;
    }

    String textHash() {
        return textHash;
    }

    String sourceId() {
        return sourceId;
    }

    @Nullable Published published() {
        return publishedOn == null ? null : Published.parse(publishedOn);
    }

    /** The headline that it was sent with; its source may have been described by another before. */
    @Nullable String title() {
        return title;
    }

    /** Alpha-3; null where it was not said. */
    @Nullable String homeCountry() {
        return homeCountry;
    }

    @Nullable String keptText() {
        return keptText;
    }

    String extractionVersion() {
        return extractionVersion;
    }

    /** The last at which something of it was stored. */
    long revision() {
        return revision;
    }
}
