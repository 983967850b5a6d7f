package io.dyad.curation;

import io.dyad.access.Caller;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.http.PublicAddress;
import io.dyad.source.NewSource;
import io.dyad.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Describes sources to the store. */
@ApplicationScoped
class SourceWriting {

    private final Writes writes;
    private final Sources sources;
    private final Caller caller;
    private final Clock clock;
    private final PublicAddress address;

    SourceWriting(Writes writes, Sources sources, Caller caller, Clock clock, PublicAddress address) {
        this.writes = writes;
        this.sources = sources;
        this.caller = caller;
        this.clock = clock;
        this.address = address;
    }

    /** Records the source of a body; a better description of a known document takes the place of the earlier one. */
    Written record(byte[] body, @Nullable String reason, WriteHeaders headers) {
        Parameters faults = Parameters.ofBody();
        NewSource described = JsonBodies.fields(
                        JsonBodies.read(body), SourceFields.class, Map.of("id", "worked out from the content"), faults)
                .read(LocalDate.now(clock), faults)
                .orElse(null);
        faults.check();
        NewSource source = Objects.requireNonNull(described);
        String why = Objects.requireNonNullElse(reason, "A source was described.");
        return writes.once(headers, body, why, change -> {
            refuseKnown(source);
            return List.of(sources.record(source, change));
        });
    }

    private void refuseKnown(NewSource source) {
        List<String> inUse = sources.idsInUse(source);
        if (inUse.contains(source.id())) {
            throw ProblemException.conflict(
                    "The store has this source already, as " + source.id() + ". Nothing was stored.",
                    List.of(),
                    address.link("/v1/sources/" + source.id()));
        }
        if (!inUse.isEmpty() && !caller.isCurator()) {
            throw ProblemException.forbidden("The document is described already, as " + inUse.get(0)
                    + "; to describe it otherwise needs the key of a curator.");
        }
    }
}
