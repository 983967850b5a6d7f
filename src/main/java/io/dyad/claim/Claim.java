package io.dyad.claim;

import io.dyad.pair.Pair;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One source's statement of one quantity. Its content never changes; what becomes of it stands in its states. */
@Entity
@Immutable
@Table(name = "claim")
public class Claim {

    @Id
    private String id;

    private String pair;

    /** Lists are ordered by it, which asks for it again and again. */
    @Transient
    private @Nullable Pair parsedPair;

    @Embedded
    private Subject subject;

    @Embedded
    private Timing timing;

    @Embedded
    private Stated number;

    @Embedded
    private Evidence evidence;

    private String book;

    Claim() {}

    Claim(NewClaim claim, String book) {
        this.id = claim.id();
        this.pair = claim.pair().toString();
        this.subject = claim.subject();
        this.timing = claim.timing();
        this.number = claim.number();
        this.evidence = claim.evidence();
        this.book = book;
    }

    /** As it was read. */
    Claim(String id, String pair, Subject subject, Timing timing, Stated number, Evidence evidence, String book) {
        this.id = id;
        this.pair = pair;
        this.subject = subject;
        this.timing = timing;
        this.number = number;
        this.evidence = evidence;
        this.book = book;
    }

    public String id() {
        return id;
    }

    public Pair pair() {
        if (parsedPair == null) {
            parsedPair = Pair.parse(pair);
        }
        return parsedPair;
    }

    public Subject subject() {
        return subject;
    }

    public Timing timing() {
        return timing;
    }

    public Stated number() {
        return number;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** The account that the figure belongs to, derived from source and reporter when the claim entered. */
    public String book() {
        return book;
    }
}
