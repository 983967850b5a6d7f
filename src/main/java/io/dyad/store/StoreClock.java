package io.dyad.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row whose lock makes writers take turns. */
@Entity
@Table(name = "store_clock")
class StoreClock {

    static final short ONLY = 1;

    @Id
    short id;

    long revision;
}
