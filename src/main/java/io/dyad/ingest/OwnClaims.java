package io.dyad.ingest;

import io.dyad.claim.ClaimFields;
import io.dyad.claim.NewClaim;
import io.dyad.claim.WrittenClaims;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import io.dyad.source.Source;
import io.dyad.source.Sources;
import io.dyad.vocabulary.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows of Dyad's list of claims. */
@ApplicationScoped
class OwnClaims {

    private static final List<String> COLUMNS = Arrays.stream(ClaimFields.class.getRecordComponents())
            .map(RecordComponent::getName)
            .map(Words::snakeCase)
            .toList();

    /** Of other numbers than those between two these are worked out. */
    private static final List<String> WORKED_OUT = List.of("lower", "upper");

    static final List<String> NEEDED = List.of("id", "state", "pair", "indicator", "source", "comparator", "precision");

    private final WrittenClaims written;
    private final Sources sources;

    OwnClaims(WrittenClaims written, Sources sources) {
        this.written = written;
        this.sources = sources;
    }

    static boolean isOne(List<String> header) {
        return header.containsAll(NEEDED);
    }

    void read(OwnRow row, ImportRun run) {
        Parameters faults = Parameters.ofBody();
        boolean isBetween = "between".equals(row.text("comparator"));
        List<String> columns = COLUMNS.stream()
                .filter(it -> isBetween || !WORKED_OUT.contains(it))
                .toList();
        ClaimFields fields = JsonBodies.fields(row.fields(columns, faults), ClaimFields.class, Map.of(), faults);
        Optional<NewClaim> claim = written.read(fields, faults);
        if (claim.isEmpty() || faults.count() > 0) {
            run.rejected(row.rejection(faults.faults().get(0)));
        } else if (!claim.get().id().equals(row.text("id"))) {
            run.rejected(row.rejection(
                    "id", "The id of what stands here is " + claim.get().id() + "; the row was changed."));
        } else if (!"published".equals(row.text("state"))) {
            run.rejected(row.rejection("state", "Published claims alone are taken over."));
        } else if (!isSourceKnown(claim.get().evidence().sourceId(), run)) {
            run.rejected(row.rejection(
                    "source", "Neither the file nor the store has this source; import the list of sources first."));
        } else {
            enter(claim.get(), row, run);
        }
    }

    private boolean isSourceKnown(String id, ImportRun run) {
        if (!run.isDescribed(id)) {
            Optional.ofNullable(sources.byIds(List.of(id)).get(id))
                    .map(Source::described)
                    .ifPresent(run::describe);
        }
        return run.isDescribed(id);
    }

    private static void enter(NewClaim claim, OwnRow row, ImportRun run) {
        String label = claim.evidence().statement();
        if (label != null) {
            run.describe(
                    claim.evidence().sourceId(), label, row.text("statement_locator"), row.text("statement_wording"));
        }
        run.claim(claim, row.line());
    }
}
