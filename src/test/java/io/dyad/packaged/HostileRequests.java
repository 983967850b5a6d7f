package io.dyad.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Requests made from the API document, the same in every run: good ones from its examples and words, and ones spoilt in
 * the ways that break services. What is spoilt is sent as it stands, byte for byte.
 */
final class HostileRequests {

    private static final List<String> METHODS =
            List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "HEAD");

    /** Values that services have choked on. */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "NaN",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "'",
            "\"",
            "';--",
            "1' or '1'='1",
            "${jndi:ldap://x}",
            "{{7*7}}",
            "<script>",
            "../../etc/passwd",
            "..\\..",
            "\u0000",
            "\u0001\u007f",
            "\r\nX-Injected: 1",
            "\ud83d\ude00",
            "\u202e",
            "İ",
            "ß",
            "ﬃ",
            "\ufeff",
            "a\u0301",
            "Ω≈ç√∫",
            "KAZ-KAZ",
            "KAZ-WLD",
            "WLD-WLD",
            "KAZ-",
            "-KAZ",
            "---",
            "2022-13",
            "0000",
            "9999-12-31",
            "2022-02-30",
            "2022/2021",
            "%",
            "%%",
            "%25",
            "+",
            "&",
            "=",
            "?",
            "#",
            ";",
            ",",
            ",,,,",
            "*",
            "%00",
            "~",
            "|",
            "^");

    /** What is put into an address without being encoded. */
    private static final List<String> RAW = List.of(
            "%",
            "%zz", "%f", "%ff", "%c0%af", "%00", "%0d%0a", "%u0041", "//", "/../", "/./", "\\", "\u00ff", "\0", "?",
            "&&", "=", "#");

    private static final List<String> HEADERS = List.of(
            "Accept: */*",
            "Accept: text/html",
            "Accept: ;;;,,q=",
            "Accept: text/csv;q=2",
            "Accept-Encoding: gzip",
            "Accept-Encoding: br;q=nan, *;q=0",
            "If-None-Match: *",
            "If-None-Match: \"",
            "If-None-Match: W/",
            "If-Modified-Since: tomorrow",
            "If-Modified-Since: Sat, 01 Jan 2000 00:00:00 GMT",
            "Range: bytes=0-10",
            "Range: bytes=-1",
            "Content-Type: application/json",
            "Expect: nothing",
            "X-Forwarded-For: 1.2.3.4",
            "X-HTTP-Method-Override: DELETE",
            "Cookie: a=b",
            "Authorization: Bearer x",
            "Origin: null",
            "TE: trailers",
            "Upgrade: h2c",
            "Host: another",
            "Content-Length: 0");

    /** Headers that a write reads. */
    private static final List<String> OF_WRITES = List.of(
            "Idempotency-Key: 1",
            "Idempotency-Key: 1",
            "Idempotency-Key: ",
            "Idempotency-Key: a b",
            "Idempotency-Key: \u00ff",
            "Idempotency-Key: " + "k".repeat(201),
            "If-Match: *",
            "If-Match: \"1\"",
            "If-Match: \"99999999999999999999\"",
            "If-Match: W/\"1\", ,,",
            "If-Match: \"",
            "Content-Type: text/csv",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: ;",
            "Content-Encoding: gzip",
            "Accept: text/csv",
            "X-API-Key: dyad_000000000000_",
            "Authorization: Bearer",
            "Authorization: Basic YTpi");

    /** An operation and where it is. */
    private record Call(String template, String method, JsonNode described) {
        boolean isOpen() {
            return !described.has("security");
        }
    }

    private final Random random;
    private final String key;
    private final List<Call> open = new ArrayList<>();
    private final List<Call> secured = new ArrayList<>();
    private final HostileBodies bodies;

    /** @param key of an admin, with which a part of them are sent */
    HostileRequests(JsonNode document, String key, long seed) {
        this.random = new Random(seed);
        this.key = key;
        this.bodies = new HostileBodies(random);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(it -> it.getValue().has("operationId"))
                        .map(it -> new Call(path.getKey(), it.getKey().toUpperCase(Locale.ROOT), it.getValue()))
                        .forEach(it -> (it.isOpen() ? open : secured).add(it)));
    }

    /** The next request; a quarter of the reads are good, and of the others too, and a fifth needs a key. */
    String next() {
        boolean isGood = random.nextInt(4) == 0;
        return random.nextInt(5) == 0 ? write(isGood) : read(isGood);
    }

    private String read(boolean isGood) {
        Call call = any(open);
        StringBuilder request = new StringBuilder();
        request.append(isGood || random.nextInt(8) > 0 ? call.method : any(METHODS));
        request.append(' ')
                .append(isGood ? address(call, true) : spoilt(address(call, random.nextBoolean())))
                .append(" HTTP/1.1\r\n");
        request.append("Host: localhost\r\nConnection: close\r\n");
        for (int headers = isGood ? 0 : random.nextInt(3); headers > 0; headers--) {
            request.append(any(HEADERS)).append("\r\n");
        }
        return request.append("\r\n").toString();
    }

    /** With a body, the lengths of which are as they are said: a server may wait for what was promised. */
    private String write(boolean isGood) {
        Call call = any(secured);
        JsonNode examples = call.described.at("/requestBody/content/application~1json/examples");
        String body = isGood ? bodies.good(examples) : bodies.spoilt(examples);
        StringBuilder request = new StringBuilder(call.method).append(' ');
        request.append(isGood || random.nextInt(3) > 0 ? address(call, true) : spoilt(address(call, false)))
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        if (isGood || random.nextInt(8) > 0) {
            request.append("Content-Type: application/json\r\n");
        }
        if (isGood || random.nextInt(4) > 0) {
            request.append(random.nextBoolean() ? "Authorization: Bearer " : "X-API-Key: ")
                    .append(key)
                    .append("\r\n");
        }
        if (isGood && random.nextInt(3) == 0) {
            request.append("Idempotency-Key: ").append(random.nextInt(5)).append("\r\n");
        }
        for (int headers = isGood ? 0 : random.nextInt(3); headers > 0; headers--) {
            request.append(any(OF_WRITES)).append("\r\n");
        }
        request.append("Content-Length: ").append(body.length());
        return request.append("\r\n\r\n").append(body).toString();
    }

    private String spoilt(String address) {
        if (random.nextInt(4) > 0) {
            return address;
        }
        int at = random.nextInt(address.length() + 1);
        return address.substring(0, at) + any(RAW) + address.substring(at);
    }

    private String address(Call call, boolean isGood) {
        String template = call.template;
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : call.described.path("parameters")) {
            String name = parameter.path("name").asText();
            String place = parameter.path("in").asText();
            String value = isGood || random.nextBoolean() ? example(parameter) : any(VALUES);
            if (place.equals("path")) {
                template = template.replace("{" + name + "}", encoded(value));
            } else if (place.equals("query") && !value.isEmpty() && random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        }
        if (!isGood && random.nextInt(3) == 0) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(encoded(any(VALUES)))
                    .append('=')
                    .append(encoded(any(VALUES)));
        }
        return template + query;
    }

    private String example(JsonNode parameter) {
        JsonNode words = parameter.at("/schema/enum");
        if (words.isArray()) {
            return words.get(random.nextInt(words.size())).asText();
        }
        JsonNode examples = parameter.path("examples");
        JsonNode example = examples.isObject() ? examples.elements().next().path("value") : parameter.path("example");
        return example.asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
