package io.dyad.pair;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Why a pair has no figure, of an indicator or at all: a source was read and states none. */
@Entity
@SuppressWarnings("UnusedVariable") // the end of a recording is only queried
@Table(name = "absence")
public class Absence implements Recorded {

    @EmbeddedId
    private Recording key;

    private @Nullable Long recordedTo;
    private @Nullable String indicator;
    private String reason;
    private String sourceId;

    Absence() {}

    Absence(NewAbsence absence, long revision) {
        key = new Recording(absence.pair().toString(), absence.id(), revision);
        indicator = absence.indicator();
        reason = absence.reason();
        sourceId = absence.source();
    }

    @Override
    public String id() {
        return key.id();
    }

    @Override
    public void end(long revision) {
        recordedTo = revision;
    }

    public Pair pair() {
        return Pair.parse(key.pair());
    }

    /** The code of the indicator that has no figure; null when there is none of any. */
    public @Nullable String indicator() {
        return indicator;
    }

    /** Id of the source that was read. */
    public String source() {
        return sourceId;
    }

    public String reason() {
        return reason;
    }
}
