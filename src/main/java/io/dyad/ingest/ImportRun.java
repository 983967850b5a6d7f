package io.dyad.ingest;

import io.dyad.claim.ClaimRules;
import io.dyad.claim.NewClaim;
import io.dyad.http.Fault;
import io.dyad.load.Stage;
import io.dyad.profile.Findings;
import io.dyad.profile.Rejection;
import io.dyad.source.NewSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One reading of a file: what is good is laid beside the store, what is bad is kept with its reason. */
final class ImportRun implements Findings {

    /** Bad rows are kept so many at a time. */
    private static final int BATCH = 500;

    private static final String REPEATED = "said by an earlier row already";

    private final String job;
    private final Stage stage;
    private final Rejects rejects;
    private final ClaimRules rules;
    private final LocalDate today;
    private final Progress progress;
    private final Map<String, NewSource> sources = new LinkedHashMap<>();
    private final List<Rejection> waiting = new ArrayList<>();
    private long kept;

    ImportRun(String job, Stage stage, Rejects rejects, ClaimRules rules, LocalDate today, Progress progress) {
        this.job = job;
        this.stage = stage;
        this.rejects = rejects;
        this.rules = rules;
        this.today = today;
        this.progress = progress;
    }

    /** A source that claims of the file may name. */
    void describe(NewSource source) {
        sources.put(source.id(), source);
    }

    List<NewSource> sources() {
        return List.copyOf(sources.values());
    }

    boolean isDescribed(String source) {
        return sources.containsKey(source);
    }

    @Override
    public void row() {
        progress.checkCancelled();
        progress.row();
    }

    @Override
    public void claim(NewClaim claim, long line) {
        List<Fault> faults = rules.faults(claim, today);
        if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            rejected(new Rejection(line, first.parameter(), first.detail(), claim.toString()));
            return;
        }
        NewSource source = Objects.requireNonNull(sources.get(claim.evidence().sourceId()));
        stage.add(claim, claim.id(), source.book(claim.subject().reporter()), line);
        progress.claim();
    }

    @Override
    public void skipped(String reason) {
        progress.skipped(reason, 1);
    }

    @Override
    public void rejected(Rejection rejection) {
        progress.checkCancelled();
        progress.rejected();
        waiting.add(rejection);
        if (waiting.size() == BATCH) {
            keep();
        }
    }

    /** Ends the reading: of what the file says twice the first is kept, and where it contradicts itself the later is bad. */
    void settle() {
        stage.settle(new Stage.Findings() {
            @Override
            public void repeated(long line) {
                skipped(REPEATED);
            }

            @Override
            public void contradicts(long line, long earlier) {
                rejected(new Rejection(
                        line, "", "States another number for the quantity that line " + earlier + " states.", ""));
            }
        });
        keep();
    }

    private void keep() {
        if (!waiting.isEmpty()) {
            rejects.add(job, kept, waiting);
            kept += waiting.size();
            waiting.clear();
        }
    }
}
