package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dyad.packaged.Writer.HeldClaim;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a service's store holds, read in full by its own exports. */
final class Store {

    private static final List<String> STATES = List.of("candidate", "published", "rejected", "withdrawn", "superseded");

    private final Curator curator;
    private final List<JsonNode> revisions;
    private final Map<Long, HeldClaim> claims = new TreeMap<>();

    private Store(Curator curator) throws IOException {
        this.curator = curator;
        List<JsonNode> rows = new ArrayList<>(curator.rows("/v1/revisions"));
        Collections.reverse(rows);
        this.revisions = rows;
        for (String state : STATES) {
            for (String line : csv("/v1/claims?fields=value,id,pair&state=" + state)) {
                String[] cells = line.split(",", -1);
                assertThat(claims.put(Long.parseLong(cells[0]), new HeldClaim(cells[1], cells[2], state)))
                        .as("a second state of claim %s", line)
                        .isNull();
            }
        }
    }

    static Store read(Curator curator) throws IOException {
        return new Store(curator);
    }

    static String supersededBy(long value) {
        return "superseded by " + value;
    }

    long revision() {
        return revisions.size() - 1L;
    }

    Map<Long, HeldClaim> claims() {
        return claims;
    }

    /** The revision that each request made, by its reason; of one that was done twice there would be two. */
    Map<String, Long> requests() {
        Map<String, Long> made = new HashMap<>();
        for (JsonNode row : revisions.subList(1, revisions.size())) {
            String reason = row.path("reason").asText();
            assertThat(made.put(reason, row.path("revision").asLong()))
                    .as("done twice: %s", reason)
                    .isNull();
        }
        return made;
    }

    /** Revisions rise by one, and in time, and the last is the one that the service tells. */
    void checkRevisions() throws IOException {
        Instant last = Instant.MIN;
        for (int i = 0; i < revisions.size(); i++) {
            JsonNode row = revisions.get(i);
            Instant time = Instant.parse(row.path("committed_at").asText());
            assertThat(row.path("revision").asLong()).as("%s", row).isEqualTo(i);
            assertThat(time).as("%s", row).isAfter(last);
            last = time;
        }
        assertThat(curator.json("/v1/status").path("revision").asLong()).isEqualTo(revision());
    }

    /** What the service says that it holds is what its exports count. */
    void checkHoldings() throws IOException {
        JsonNode counts = curator.json("/v1/status").path("counts");
        assertThat(counts.path("claims").asLong()).as("claims").isEqualTo(claims.size());
        assertThat(counts.path("published_claims").asLong())
                .as("published claims")
                .isEqualTo(csv("/v1/claims?fields=id").size());
        assertThat(counts.path("sources").asLong())
                .as("sources")
                .isEqualTo(csv("/v1/sources?fields=id").size());
        assertThat(counts.path("pairs").asLong())
                .as("pairs")
                .isEqualTo(csv("/v1/pairs?fields=id").size());
    }

    /**
     * Each revision is the whole of one request and nothing else: redone in their order, the requests give the counts
     * that each revision tells and the states that the claims are in.
     */
    void checkThatItIsMadeOf(Map<String, Write> sent) {
        Map<Long, String> states = new TreeMap<>();
        for (JsonNode row : revisions.subList(1, revisions.size())) {
            states.putAll(request(row, sent).effects());
            assertThat(row.path("claims").asLong()).as("claims of %s", row).isEqualTo(states.size());
            assertThat(row.path("published_claims").asLong())
                    .as("published claims of %s", row)
                    .isEqualTo(Collections.frequency(states.values(), "published"));
        }
        Map<Long, String> held = new TreeMap<>();
        claims.forEach((value, claim) -> held.put(value, claim.state()));
        states.replaceAll((value, state) -> state.startsWith("superseded") ? "superseded" : state);
        assertThat(held).isEqualTo(states);
    }

    /** Those revisions say that they changed what their requests change, each of them all of it. */
    void checkChanges(Collection<Long> numbers, Map<String, Write> sent) throws IOException {
        Map<String, Long> values = new HashMap<>();
        claims.forEach((value, claim) -> values.put(claim.id(), value));
        for (long number : numbers) {
            JsonNode revision = curator.json("/v1/revisions/" + number);
            Map<Long, String> changes = new TreeMap<>();
            for (JsonNode change : revision.path("changes")) {
                String successor = change.path("superseded_by").asText("");
                String state = change.path("state").asText();
                changes.put(
                        found(values, change.path("claim").asText()),
                        state.equals("superseded") ? supersededBy(found(values, successor)) : state);
            }
            assertThat(changes)
                    .as("%s", revision)
                    .isEqualTo(new TreeMap<>(request(revision, sent).effects()));
        }
    }

    /** No superseded claim points to nothing, to what is no longer there, or to another pair. */
    void checkSuccessors(int most) throws IOException {
        Set<String> ids = new HashSet<>();
        claims.values().forEach(it -> ids.add(it.id()));
        List<HeldClaim> superseded = new ArrayList<>(claims.values().stream()
                .filter(it -> it.state().equals("superseded"))
                .toList());
        Collections.reverse(superseded);
        for (HeldClaim claim : superseded.subList(0, Math.min(most, superseded.size()))) {
            String successor = curator.json("/v1/claims/" + claim.id())
                    .path("superseded_by")
                    .asText();
            assertThat(ids).as("what superseded %s", claim.id()).contains(successor);
            assertThat(successor).startsWith(claim.pair());
        }
    }

    private static Write request(JsonNode revision, Map<String, Write> sent) {
        Write write = sent.get(revision.path("reason").asText());
        if (write == null) {
            throw new AssertionError("Nobody sent " + revision);
        }
        return write;
    }

    private static long found(Map<String, Long> values, String id) {
        assertThat(values).as("a claim that no export has").containsKey(id);
        return values.getOrDefault(id, 0L);
    }

    /** The lines below the header. */
    private List<String> csv(String address) throws IOException {
        List<String> lines = curator.get(address + "&format=csv").lines().toList();
        return lines.subList(1, lines.size());
    }
}
