package io.dyad.ingest;

import io.dyad.claim.ClaimRules;
import io.dyad.claim.NewClaim;
import io.dyad.http.Fault;
import io.dyad.load.Stage;
import io.dyad.profile.Findings;
import io.dyad.profile.Rejection;
import io.dyad.profile.WrongFileException;
import io.dyad.source.NewSource;
import io.dyad.source.Statements;
import io.dyad.store.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One reading of a file: what is good is laid beside the store, what is bad is kept with its reason. */
final class ImportRun implements Findings {

    /** Bad rows are kept so many at a time. */
    private static final int BATCH = 500;

    /** Of more bad rows than these the first are kept; all are counted. */
    static final long MOST_KEPT = 100_000;

    private static final String REPEATED = "An earlier row says the same already.";

    private final String job;
    private final Stage stage;
    private final Rejects rejects;
    private final ClaimRules rules;
    private final LocalDate today;
    private final Progress progress;
    private final Map<String, NewSource> sources = new LinkedHashMap<>();
    private final Set<Said> statements = new LinkedHashSet<>();
    private final List<Rejection> waiting = new ArrayList<>();
    private long rowLine;
    private Supplier<String> rowText = () -> "";
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

    /** A statement of a source that claims of the file may name. */
    void describe(String source, String label, @Nullable String locator, @Nullable String wording) {
        statements.add(new Said(source, label, locator, wording));
    }

    private record Said(
            String source,
            String label,
            @Nullable String locator,
            @Nullable String wording) {}

    /** Records them, once their sources are there. */
    void recordStatements(Statements store, Change change) {
        try {
            statements.forEach(it -> store.record(it.source(), it.label(), it.locator(), it.wording(), change));
        } catch (IllegalArgumentException e) {
            throw new WrongFileException(String.valueOf(e.getMessage()));
        }
    }

    boolean hasNoRows() {
        return rowLine == 0;
    }

    List<NewSource> sources() {
        return List.copyOf(sources.values());
    }

    boolean isDescribed(String source) {
        return sources.containsKey(source);
    }

    @Override
    public void row(long line, Supplier<String> text) {
        progress.checkCancelled();
        progress.row();
        rowLine = line;
        rowText = text;
    }

    @Override
    public void claim(NewClaim claim, long line) {
        List<Fault> faults = rules.faults(claim, today);
        if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            // A sum is told when its rows have long been read.
            String row = rowLine == line
                    ? rowText.get()
                    : String.valueOf(claim.evidence().locator());
            rejected(new Rejection(line, first.parameter(), first.detail(), row));
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
            keepRejects();
        }
    }

    /**
     * Ends the reading: of what the file says twice the first is kept, and where it contradicts itself the later is bad.
     *
     * @return whether there is such a row, whose text is still to be found
     */
    boolean settle() {
        keepRejects();
        long before = kept;
        stage.settle(new Stage.Findings() {
            @Override
            public void repeated(long line) {
                skipped(REPEATED);
            }

            @Override
            public void contradicts(long line, long earlier) {
                rejected(new Rejection(
                        line,
                        "",
                        "States another number for the quantity that line " + earlier + " states.",
                        Rejects.TEXT_TO_FIND));
            }
        });
        keepRejects();
        return kept > before;
    }

    /** Those that have not been kept yet. */
    void keepRejects() {
        List<Rejection> some = waiting.subList(0, (int) Math.min(waiting.size(), MOST_KEPT - kept));
        if (!some.isEmpty()) {
            rejects.add(job, kept, some);
            kept += some.size();
        }
        waiting.clear();
    }
}
