package io.dyad.packaged;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, on a free port of 127.0.0.1. */
final class Service implements AutoCloseable {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://127\\.0\\.0\\.1:([0-9]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private int port;

    private Service(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it in {@code folder}, which is no folder of the project; returns at once. */
    static Service start(Path folder, Map<String, String> settings) throws IOException {
        Path log = Files.createTempFile(folder, "service", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().putAll(settings);
        return new Service(builder.start(), log);
    }

    /** Where it listens, once it is ready: a port chosen for it beforehand could be another's by then. */
    int port() {
        if (port == 0) {
            throw new IllegalStateException("The service is not known to listen yet");
        }
        return port;
    }

    Response get(String path) {
        return RestAssured.given().urlEncodingEnabled(false).get("http://127.0.0.1:" + port() + path);
    }

    /** Waits until it answers. */
    Service ready() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                port = Integer.parseInt(listening.group(1));
                if (get("/v1").statusCode() == 200) {
                    return this;
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The service did not start:\n" + Files.readString(log));
    }

    /** Waits until it ends by itself. */
    boolean ended() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        kill();
    }
}
