package io.dyad.extract;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the body of a correction of a claim as it is read, by leaving out what the documentation leaves out. */
final class Corrections {

    private static final Pattern LEFT_OUT = Pattern.compile("del\\(([^)]*)\\)");

    private Corrections() {}

    /** @param path where the claim stands in the answer */
    static Map<String, Object> of(JsonPath answer, String path) {
        Map<String, Object> better = new HashMap<>(answer.getMap(path));
        try {
            Matcher leftOut = LEFT_OUT.matcher(Files.readString(Path.of("docs/extraction.md")));
            while (leftOut.find()) {
                for (String field : leftOut.group(1).split(",", -1)) {
                    better.remove(field.strip().replaceFirst("^\\.", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return better;
    }
}
