package io.dyad.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A step that was asked, and what was answered.
 *
 * @param sent the body that was sent, where it was JSON; missing otherwise
 * @param answer with the keys that it gave out made unknown
 */
record Played(ApiStep step, JsonNode sent, int status, HttpHeaders headers, JsonNode answer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    void write() throws IOException {
        Files.writeString(
                Path.of("src/main/resources/openapi", step.name() + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
    }
}
