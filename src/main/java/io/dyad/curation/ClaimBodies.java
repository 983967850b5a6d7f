package io.dyad.curation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dyad.claim.ClaimFields;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.claim.WrittenClaims;
import io.dyad.http.Fault;
import io.dyad.http.JsonBodies;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the claims in a body: one, or an array of them. */
@ApplicationScoped
class ClaimBodies {

    /** As many claims enter with one request; more are an import. */
    static final int MOST = 1_000;

    /** What is no id of a source need not be asked for, and some of it no database takes. */
    private static final String SOURCE_ID = "[a-z0-9-]{1,160}";

    /** What a claim row shows and nobody writes. */
    private static final Map<String, String> DERIVED = derived();

    private final WrittenClaims written;
    private final Sources sources;

    ClaimBodies(WrittenClaims written, Sources sources) {
        this.written = written;
        this.sources = sources;
    }

    /** A claim to be entered, and in which state. */
    record Entry(NewClaim claim, State state) {}

    /** Claims to be entered. */
    record Entries(List<Entry> entries, boolean isArray) {}

    /**
     * The claims that a body enters, each with the state that it asks for, candidate unless it says.
     *
     * @throws ProblemException that names every fault of every claim
     */
    Entries entries(byte[] body) {
        JsonNode document = JsonBodies.read(body);
        List<JsonNode> nodes = new ArrayList<>();
        if (document.isArray()) {
            document.forEach(nodes::add);
        } else {
            nodes.add(document);
        }
        if (nodes.isEmpty() || nodes.size() > MOST) {
            throw ProblemException.malformedBody("An array of claims holds 1 to " + MOST + " of them, not "
                    + nodes.size() + "; more are an import.");
        }
        Parameters faults = Parameters.ofBody();
        List<Parameters> places = IntStream.range(0, nodes.size())
                .mapToObj(it -> document.isArray() ? faults.at("[" + it + "].") : faults)
                .toList();
        List<Entry> entries = entries(nodes, places);
        refuseUnknownSources(nodes, places);
        faults.check();
        return new Entries(entries, document.isArray());
    }

    /** The claim that an object of a body is; empty where anything is wrong with it, which {@code faults} is told. */
    Optional<NewClaim> claim(JsonNode node, Parameters faults) {
        Optional<NewClaim> claim = read(node, Set.of(), faults);
        refuseUnknownSources(List.of(node), List.of(faults));
        return claim;
    }

    private Optional<NewClaim> read(JsonNode node, Set<String> others, Parameters faults) {
        int before = faults.count();
        ClaimFields fields = JsonBodies.fields(node, ClaimFields.class, DERIVED, others, faults);
        Optional<NewClaim> claim = written.read(fields, faults);
        return faults.count() > before ? Optional.empty() : claim;
    }

    private List<Entry> entries(List<JsonNode> nodes, List<Parameters> faults) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Optional<Entry> read = entry(nodes.get(i), faults.get(i));
            if (read.isPresent()) {
                Integer earlier = places.putIfAbsent(read.get().claim().id(), i);
                if (earlier != null) {
                    faults.get(i).refuse(Fault.of("", null, "This is the same claim as [" + earlier + "]."));
                }
                entries.add(read.get());
            }
        }
        return entries;
    }

    private Optional<Entry> entry(JsonNode node, Parameters faults) {
        Optional<State> state = Optional.of(State.CANDIDATE);
        if (node.hasNonNull("state")) {
            String asked = node.path("state").asText();
            state = faults.word("state", asked, "state in which a claim enters", List.of("candidate", "published"))
                    .map(State::parse);
        }
        Optional<NewClaim> claim = read(node, Set.of("state"), faults);
        return claim.isPresent() && state.isPresent()
                ? Optional.of(new Entry(claim.get(), state.get()))
                : Optional.empty();
    }

    private void refuseUnknownSources(List<JsonNode> nodes, List<Parameters> faults) {
        List<String> named =
                nodes.stream().map(it -> it.path("source").asText().strip()).toList();
        Set<String> known = sources.byIds(
                        named.stream().filter(it -> it.matches(SOURCE_ID)).collect(Collectors.toSet()))
                .keySet();
        for (int i = 0; i < named.size(); i++) {
            if (!named.get(i).isEmpty() && !known.contains(named.get(i))) {
                faults.get(i)
                        .refuse(Fault.of(
                                "source", named.get(i), "There is no such source; POST it to /v1/sources first."));
            }
        }
    }

    private static Map<String, String> derived() {
        String fromSource = "taken from the source";
        String fromNumber = "worked out from the number";
        String fromPeriod = "worked out from period";
        String service = "the service's own";
        return Map.ofEntries(
                Map.entry("id", "worked out from the content"),
                Map.entry("period_start", fromPeriod),
                Map.entry("period_end", fromPeriod),
                Map.entry("frequency", fromPeriod),
                Map.entry("lower_open", fromNumber),
                Map.entry("upper_open", fromNumber),
                Map.entry("range_basis", fromNumber),
                Map.entry("display", fromNumber),
                Map.entry("book", fromSource),
                Map.entry("publisher", fromSource),
                Map.entry("authority", fromSource),
                Map.entry("published_on", fromSource),
                Map.entry("licence", fromSource),
                Map.entry("recorded_from", service),
                Map.entry("recorded_to", service));
    }
}
