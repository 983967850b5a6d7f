package io.dyad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that was given to be imported, and what has become of it. */
@Entity
@SuppressWarnings("UnusedVariable") // the instance is only queried
@Table(name = "import_job")
class ImportJob {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_FAILURE = 4_000;

    @Id
    private String id;

    private String instance;
    private JobState state;
    private String profile;
    private @Nullable String name;
    private String vintage;
    private @Nullable LocalDate publishedOn;
    private @Nullable String period;
    private boolean dryRun;
    private String onReject;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable String contentHash;
    private long bytesTotal;
    private long bytesRead;
    private long rowsRead;
    private long claimsRead;
    private long added;
    private long unchanged;
    private long superseded;
    private long rejected;
    private String skipped = "{}";
    private @Nullable Long revision;
    private @Nullable String failure;
    private boolean cancelAsked;

    ImportJob() {}

    ImportJob(String id, String instance, ImportWish wish, GivenFile file, Instant now, String creator) {
        this.id = id;
        this.instance = instance;
        state = JobState.QUEUED;
        profile = wish.profile();
        name = wish.name();
        vintage = wish.vintage();
        publishedOn = wish.publishedOn();
        period = wish.period().map(Object::toString).orElse(null);
        dryRun = wish.dryRun();
        onReject = wish.onReject().toString();
        createdAt = now;
        createdBy = creator;
        bytesTotal = file.size();
        contentHash = file.hash();
    }

    String id() {
        return id;
    }

    JobState state() {
        return state;
    }

    void begin(Instant now) {
        state = JobState.RUNNING;
        startedAt = now;
    }

    /** How far it is. */
    void tell(Tally tally) {
        bytesRead = tally.bytes();
        rowsRead = tally.rows();
        claimsRead = tally.claims();
        added = tally.added();
        unchanged = tally.unchanged();
        superseded = tally.superseded();
        rejected = tally.rejected();
        skipped = json(tally.skipped());
    }

    void askToCancel() {
        cancelAsked = true;
    }

    boolean isAskedToCancel() {
        return cancelAsked;
    }

    void hashed(String hash) {
        contentHash = hash;
    }

    /** @param madeRevision null where nothing was changed */
    void done(@Nullable Long madeRevision, Instant now) {
        end(JobState.DONE, now);
        revision = madeRevision;
    }

    void fail(String why, Instant now) {
        end(JobState.FAILED, now);
        failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
    }

    void cancel(Instant now) {
        end(JobState.CANCELLED, now);
    }

    private void end(JobState last, Instant now) {
        state = last;
        finishedAt = now;
    }

    ImportRow row(Instant now) {
        Pace pace = Pace.of(startedAt, finishedAt == null ? now : finishedAt, rowsRead, bytesRead, bytesTotal, state);
        return new ImportRow(
                id,
                state.toString(),
                profile,
                name,
                vintage,
                publishedOn,
                period,
                dryRun,
                onReject,
                bytesTotal,
                bytesRead,
                rowsRead,
                claimsRead,
                added,
                unchanged,
                superseded,
                counts(skipped),
                rejected,
                pace.rate(),
                pace.timeLeft(),
                failure,
                revision,
                contentHash,
                createdAt,
                createdBy,
                startedAt,
                finishedAt);
    }

    private static String json(Map<String, Long> counts) {
        try {
            return JSON.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts cannot be written", e);
        }
    }

    private static Map<String, Long> counts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Long>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts cannot be read", e);
        }
    }
}
