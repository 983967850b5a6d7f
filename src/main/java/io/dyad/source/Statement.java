package io.dyad.source;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A clause or a group of table cells of a source, from which several claims come together. */
@Entity
@Immutable
@Table(name = "statement")
public class Statement {

    /** @param label what tells it from the other statements of its source, such as "s1" */
    @Embeddable
    record Key(String sourceId, String label) {}

    @EmbeddedId
    private Key key;

    private @Nullable String locator;
    private @Nullable String wording;
    private @Nullable String words;

    Statement() {}

    Statement(
            String source,
            String label,
            @Nullable String locator,
            @Nullable String wording,
            @Nullable NormalWords words) {
        this.key = new Key(source, label);
        this.locator = locator;
        this.wording = wording;
        this.words = words == null ? null : words.stored();
    }

    Key key() {
        return key;
    }

    /** Where in the source. */
    public @Nullable String locator() {
        return locator;
    }

    /** The short clause. */
    public @Nullable String wording() {
        return wording;
    }

    /** By which it is known again where it is reprinted, also where the clause itself must not be stored; null where unknown. */
    public @Nullable NormalWords words() {
        return words != null ? NormalWords.parse(words) : wording == null ? null : NormalWords.of(wording);
    }
}
