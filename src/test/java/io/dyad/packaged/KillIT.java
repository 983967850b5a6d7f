package io.dyad.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dyad.packaged.Curator.Acknowledgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 again and again while several clients write: what was acknowledged is there, and of everything else all or
 * nothing. {@code -Ddyad.kills=50} kills more often, {@code -Ddyad.kills.seed} repeats a run as far as its choices go.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("dyad.kills", 4);
    private static final long SEED = Long.getLong("dyad.kills.seed", System.nanoTime());
    private static final int WRITERS = 4;
    private static final int LATEST_KILL = 1_500;
    private static final int LONGEST_START = 4_000;
    private static final int SAMPLE = 20;
    private static final Map<String, String> SETTINGS =
            Map.of("DYAD_SEED", "false", "DYAD_ADMIN_KEY", Curator.KEY, "DYAD_RATE_LIMIT_BURST", "100000000");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Writer> writers = new ArrayList<>();
    private final Map<String, Write> sent = new ConcurrentHashMap<>();
    private final Map<String, Acknowledgement> acknowledged = new ConcurrentHashMap<>();

    /** Those without an answer that were looked at already. */
    private final Set<String> settled = new HashSet<>();

    /** How often something was seen that the test is about. */
    private int unanswered;

    private int unansweredButDone;
    private int repeated;
    private long checked;

    @Test
    void killedAtAnyMomentOfManyWritesItHoldsWhatItAcknowledgedAndNothingInPart() throws Exception {
        try {
            meetWriters();
            for (int kills = 0; kills < KILLS; kills++) {
                if (kills + 1 < KILLS && random.nextInt(5) == 0) {
                    killWhileItStarts();
                } else {
                    killWhileItWrites();
                }
            }
            try (Service service = Service.start(folder, SETTINGS).ready()) {
                Curator curator = new Curator(service, Curator.KEY);
                retry(curator);
                check(curator, Integer.MAX_VALUE);
            }
        } catch (Exception | AssertionError e) {
            throw new AssertionError("With -Ddyad.kills=" + KILLS + " -Ddyad.kills.seed=" + SEED + told(), e);
        }
        assertThat(acknowledged).as(told()).hasSizeGreaterThan(KILLS);
        assertThat(unanswered + repeated).as(told()).isPositive();
        System.out.println("KillIT: " + KILLS + " kills, seed " + SEED + told());
    }

    private String told() {
        return ": %d writes acknowledged, %d not answered, %d of them done nevertheless, %d done by a second try"
                .formatted(acknowledged.size(), unanswered, unansweredButDone, repeated);
    }

    private void meetWriters() throws Exception {
        try (Service service = Service.start(folder, SETTINGS).ready()) {
            Write write = Writer.source();
            sent.put(write.reason(), write);
            Acknowledgement answer = new Curator(service, Curator.KEY).send(write);
            acknowledged.put(write.reason(), answer);
            for (int i = 0; i < WRITERS; i++) {
                writers.add(new Writer(SEED, answer.body().path("id").asText(), i, WRITERS));
            }
        }
    }

    private void killWhileItStarts() throws Exception {
        Service service = Service.start(folder, SETTINGS);
        Thread.sleep(random.nextInt(LONGEST_START));
        service.kill();
    }

    private void killWhileItWrites() throws Exception {
        Service service = Service.start(folder, SETTINGS);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            Curator curator = new Curator(service.ready(), Curator.KEY);
            retry(curator);
            Store store = check(curator, SAMPLE);
            List<Future<?>> running = new ArrayList<>();
            for (Writer writer : writers) {
                writer.look(store.claims());
                running.add(threads.submit(() -> writeUntilNobodyAnswers(writer, curator)));
            }
            Thread.sleep(random.nextInt(LATEST_KILL));
            service.kill();
            for (Future<?> writing : running) {
                writing.get();
            }
        } finally {
            service.kill();
            threads.shutdownNow();
        }
    }

    private void writeUntilNobodyAnswers(Writer writer, Curator curator) {
        while (true) {
            Write write = writer.next();
            sent.put(write.reason(), write);
            try {
                Acknowledgement answer = curator.send(write);
                acknowledged.put(write.reason(), answer);
                writer.learn(write, answer);
            } catch (IOException killed) {
                return;
            }
        }
    }

    /**
     * Who got no answer sends the request again if it has a name, and leaves it at that otherwise. The second time it is
     * answered as the first would have been, whether that was done or not.
     */
    private void retry(Curator curator) throws IOException {
        Map<String, Long> done = Store.read(curator).requests();
        for (Write write : List.copyOf(sent.values())) {
            if (acknowledged.containsKey(write.reason()) || !settled.add(write.reason())) {
                continue;
            }
            @Nullable Long revision = done.get(write.reason());
            unanswered++;
            unansweredButDone += revision == null ? 0 : 1;
            if (write.key() != null) {
                Acknowledgement answer = curator.send(write);
                assertThat(answer.isReplayed()).as("%s", write).isEqualTo(revision != null);
                if (revision != null) {
                    assertThat(answer.revision()).as("%s", write).isEqualTo(revision);
                }
                acknowledged.put(write.reason(), answer);
                repeated++;
            } else if (revision == null) {
                sent.remove(write.reason());
            }
        }
    }

    /** @param most of the earlier revisions that are looked at one by one again */
    private Store check(Curator curator, int most) throws IOException {
        Store store = Store.read(curator);
        store.checkRevisions();
        store.checkThatItIsMadeOf(sent);
        store.checkHoldings();
        store.checkSuccessors(most);
        store.checkChanges(chosen(store, most), sent);
        Map<String, Long> done = store.requests();
        acknowledged.forEach((reason, answer) ->
                assertThat(done.get(reason)).as("acknowledged: %s", reason).isEqualTo(answer.revision()));
        for (Acknowledgement answer : chosen(most)) {
            checkAnswer(answer, curator);
        }
        checked = store.revision();
        return store;
    }

    /** What the answer told is what is told of its revision ever after. */
    private static void checkAnswer(Acknowledgement answer, Curator curator) throws IOException {
        for (JsonNode row : answer.rows()) {
            String kind = row.has("source_type") ? "/v1/sources/" : "/v1/claims/";
            JsonNode read = curator.json(kind + row.path("id").asText() + "?known_as_of=" + answer.revision());
            // Links of what is asked about the past lead to the past.
            row.properties().stream()
                    .filter(it -> !it.getKey().equals("links"))
                    .forEach(told -> assertThat(read.get(told.getKey()))
                            .as("%s of %s at %d", told.getKey(), row.path("id"), answer.revision())
                            .isEqualTo(told.getValue()));
        }
    }

    /** All that is new since the last check, and some of the rest. */
    private List<Long> chosen(Store store, int most) {
        List<Long> earlier =
                new ArrayList<>(LongStream.rangeClosed(1, checked).boxed().toList());
        Collections.shuffle(earlier, random);
        List<Long> chosen = new ArrayList<>(earlier.subList(0, Math.min(most, earlier.size())));
        LongStream.rangeClosed(checked + 1, store.revision()).forEach(chosen::add);
        return chosen;
    }

    private List<Acknowledgement> chosen(int most) {
        List<Acknowledgement> earlier = new ArrayList<>(acknowledged.values().stream()
                .filter(it -> it.revision() <= checked)
                .toList());
        Collections.shuffle(earlier, random);
        List<Acknowledgement> chosen = new ArrayList<>(earlier.subList(0, Math.min(most, earlier.size())));
        acknowledged.values().stream().filter(it -> it.revision() > checked).forEach(chosen::add);
        return chosen;
    }
}
