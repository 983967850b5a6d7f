package io.dyad.pair;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A pair of which something has been recorded, and since when. */
@Entity
@SuppressWarnings("UnusedVariable") // the columns are only queried
@Immutable
@Table(name = "pair")
class StoredPair {

    @Id
    private String id;

    private String firstCountry;

    private String secondCountry;

    private long recordedFrom;

    StoredPair() {}

    StoredPair(Pair pair, long revision) {
        id = pair.toString();
        firstCountry = pair.first();
        secondCountry = pair.second();
        recordedFrom = revision;
    }
}
