package io.dyad.packaged;

import io.dyad.packaged.Curator.Acknowledgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Thinks of one write after the other, of every kind, each to claims of its own; the same in every run. */
final class Writer {

    private static final List<String> PAIRS = List.of("KAZ-KOR", "KAZ-ROU", "KEN-KOR", "LUX-LVA");

    private final Random random;
    private final String name;
    private final String source;
    private final int number;
    private final int writers;
    private final Map<Long, HeldClaim> claims = new TreeMap<>();
    private long requests;
    private long values;

    /** A claim as far as a writer knows. */
    record HeldClaim(String id, String pair, String state) {}

    /** @param number of this writer, of so many */
    Writer(long seed, String source, int number, int writers) {
        this.random = new Random(seed + number);
        this.name = "writer " + number;
        this.source = source;
        this.number = number;
        this.writers = writers;
    }

    /** The source of all claims, which enters first. */
    static Write source() {
        return new Write("the source", "/v1/sources?reason=the%20source", """
                {"source_type":"press","publisher":"The Fire Gazette","title":"Trade is up","published_on":"2024-05-01"}""", null, Map.of());
    }

    /** Everything that the store holds, of which the writer goes on with what is its own. */
    void look(Map<Long, HeldClaim> held) {
        claims.clear();
        held.forEach((value, claim) -> {
            if (value % writers == number) {
                claims.put(value, claim);
            }
        });
    }

    /** Something that the store has to accept. */
    Write next() {
        String reason = name + ", request " + ++requests;
        return switch (random.nextInt(10)) {
            case 0, 1 -> move("candidate", "publish", "published", reason);
            case 2 -> move("candidate", "reject", "rejected", reason);
            case 3 -> move("published", "withdraw", "withdrawn", reason);
            case 4, 5 -> supersede(reason);
            default -> enter(reason);
        };
    }

    /** It was done. */
    void learn(Write write, Acknowledgement answer) {
        answer.rows().forEach(row -> {
            long value = row.path("value").asLong();
            claims.put(
                    value,
                    new HeldClaim(
                            row.path("id").asText(),
                            row.path("pair").asText(),
                            row.path("state").asText()));
        });
        write.effects()
                .forEach((value, state) -> claims.computeIfPresent(
                        value, (same, claim) -> new HeldClaim(claim.id(), claim.pair(), state)));
    }

    private Write enter(String reason) {
        int many = 1 + random.nextInt(5);
        Map<Long, String> effects = new LinkedHashMap<>();
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String state = random.nextInt(3) == 0 ? "candidate" : "published";
            long value = nextValue();
            effects.put(value, state);
            bodies.add(claim(value, PAIRS.get(random.nextInt(PAIRS.size())), ",\"state\":\"" + state + "\""));
        }
        String body = many == 1 ? bodies.get(0) : bodies.stream().collect(Collectors.joining(",", "[", "]"));
        return write(reason, "/v1/claims?reason=" + reason.replace(" ", "%20"), body, effects);
    }

    private Write move(String from, String how, String to, String reason) {
        List<Long> movable = in(from);
        if (movable.isEmpty()) {
            return enter(reason);
        }
        long value = any(movable);
        String body = "{\"reason\":\"" + reason + "\"}";
        return write(reason, address(value, how), body, Map.of(value, to));
    }

    private Write supersede(String reason) {
        List<Long> published = in("published");
        if (published.isEmpty()) {
            return enter(reason);
        }
        long old = any(published);
        long better = nextValue();
        String pair = held(old).pair();
        String body = "{\"reason\":\"" + reason + "\",\"claim\":" + claim(better, pair, "") + "}";
        return write(
                reason, address(old, "supersede"), body, Map.of(better, "published", old, Store.supersededBy(better)));
    }

    private Write write(String reason, String address, String body, Map<Long, String> effects) {
        String key = random.nextBoolean() ? reason.replace(' ', '-') : null;
        return new Write(reason, address, body, key, effects);
    }

    private String claim(long value, String pair, String state) {
        return """
                {"source":"%s","pair":"%s","indicator":"turnover","period":"2023","value":%d,"precision":0,"unit":"USD"%s}""".formatted(source, pair, value, state);
    }

    private String address(long value, String how) {
        return "/v1/claims/" + held(value).id() + "/" + how;
    }

    private Writer.HeldClaim held(long value) {
        HeldClaim claim = claims.get(value);
        if (claim == null) {
            throw new IllegalStateException("No claim of " + value);
        }
        return claim;
    }

    private List<Long> in(String state) {
        return claims.entrySet().stream()
                .filter(it -> it.getValue().state().equals(state))
                .map(Map.Entry::getKey)
                .toList();
    }

    private long any(List<Long> of) {
        return of.get(random.nextInt(of.size()));
    }

    private long nextValue() {
        return ++values * writers + number;
    }
}
