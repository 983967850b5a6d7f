package io.dyad.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** The plans by which PostgreSQL executed statements, read from the file into which {@link ExplainingPostgresServer} has them written. */
final class Plans {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How a statement was executed. */
    record Plan(String sql, JsonNode root) {

        /** Steps that read a whole table. */
        List<String> wholly() {
            return steps(root)
                    .filter(it -> it.path("Node Type").asText().equals("Seq Scan"))
                    .map(it -> it.path("Relation Name").asText())
                    .toList();
        }

        /** Blocks of 8 kB that it looked at, in memory or on disk. */
        long blocks() {
            return root.path("Shared Hit Blocks").asLong()
                    + root.path("Shared Read Blocks").asLong();
        }

        boolean isOf(String table) {
            return sql.contains(table);
        }

        private static Stream<JsonNode> steps(JsonNode step) {
            return Stream.concat(
                    Stream.of(step),
                    StreamSupport.stream(step.path("Plans").spliterator(), false)
                            .flatMap(Plan::steps));
        }

        @Override
        public String toString() {
            return sql + "\n" + root.toPrettyString();
        }
    }

    private final Path file;
    private final DataSource database;
    private long read;
    private int marks;

    Plans(Path file, DataSource database) {
        this.file = file;
        this.database = database;
    }

    /** Those since it was last asked. The server writes its log in order, so it is waited until a mark arrives. */
    List<Plan> since() throws SQLException, IOException, InterruptedException {
        String mark = "mark " + ++marks + " of the test";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin raise log '" + mark + "'; end $$");
        }
        String text = text();
        while (!text.contains(mark)) {
            Thread.sleep(10);
            text = text();
        }
        read += text.getBytes(StandardCharsets.UTF_8).length;
        List<Plan> plans = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String message =
                    line.isBlank() ? "" : JSON.readTree(line).path("message").asText();
            int plan = message.indexOf("plan:\n");
            if (plan >= 0) {
                plans.add(plan(message.substring(plan + "plan:\n".length())));
            }
        }
        return plans;
    }

    private static Plan plan(String json) throws JsonProcessingException {
        JsonNode explained = JSON.readTree(json);
        return new Plan(explained.path("Query Text").asText(), explained.path("Plan"));
    }

    /** What has been written since, up to the end of a line. */
    private String text() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            byte[] bytes = Channels.newInputStream(channel.position(read)).readAllBytes();
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        }
    }
}
