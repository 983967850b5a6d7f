package io.dyad.http;

import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a form of a page sends. */
public final class FormBodies {

    private FormBodies() {}

    /**
     * The fields by name; of one that is sent twice the last.
     *
     * @throws ProblemException when the body is longer than is read, or is no form
     */
    public static Map<String, String> read(InputStream body) {
        String text = new String(JsonBodies.bytes(body), StandardCharsets.US_ASCII);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : text.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ProblemException.malformedBody(
                    "The form cannot be read: a percent sign is not followed by two digits.");
        }
    }
}
