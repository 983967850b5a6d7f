package io.dyad.store;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One committed change of the store. Revision 0 is its creation. */
@Entity
@Immutable
@Table(name = "revision")
public class Revision {

    @Id
    private long number;

    private Instant committedAt;

    private String author;

    private String reason;

    @Embedded
    private Holdings holdings;

    Revision() {}

    Revision(long number, Instant committedAt, Author author, String reason, Holdings holdings) {
        this.number = number;
        this.committedAt = committedAt;
        this.author = author.name();
        this.reason = reason;
        this.holdings = holdings;
    }

    public long number() {
        return number;
    }

    public Instant committedAt() {
        return committedAt;
    }

    public String author() {
        return author;
    }

    public String reason() {
        return reason;
    }

    /** What the store holds as of this revision. */
    public Holdings holdings() {
        return holdings;
    }
}
