package io.dyad.ingest;

import io.dyad.curation.SourceFields;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import io.dyad.source.NewSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows of Dyad's list of sources. */
@ApplicationScoped
class OwnSources {

    private static final List<String> COLUMNS = List.of(
            "source_type",
            "publisher",
            "authority",
            "title",
            "published_on",
            "url",
            "language",
            "licence",
            "redistributable",
            "dataset",
            "vintage",
            "content_hash");

    static final List<String> NEEDED = List.of("id", "source_type", "publisher", "title");

    private final Clock clock;

    OwnSources(Clock clock) {
        this.clock = clock;
    }

    static boolean isOne(List<String> header) {
        return header.containsAll(NEEDED);
    }

    void read(OwnRow row, ImportRun run) {
        Parameters faults = Parameters.ofBody();
        SourceFields fields = JsonBodies.fields(row.fields(COLUMNS, faults), SourceFields.class, Map.of(), faults);
        Optional<NewSource> source = fields.read(LocalDate.now(clock), faults);
        if (source.isEmpty() || faults.count() > 0) {
            run.rejected(row.rejection(faults.faults().get(0)));
        } else if (!source.get().id().equals(row.text("id"))) {
            run.rejected(row.rejection(
                    "id", "The id of what stands here is " + source.get().id() + "; the row was changed."));
        } else {
            run.describe(source.get());
        }
    }
}
