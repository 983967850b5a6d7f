package io.dyad.http;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call of curl as the documentation shows it. It reads only what is used there and refuses everything else, so that no
 * example says what is not sent.
 *
 * @param showsHeaders whether the answer is shown with its status and headers (-i)
 */
record CurlCall(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body,
        boolean showsHeaders) {

    private static final String SERVICE = "http://localhost:8080";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

    /**
     * Reads a command, in which lines are continued by a backslash.
     *
     * @param variables what {@code $NAME} stands for outside single quotes
     */
    static CurlCall parse(String command, Map<String, String> variables) {
        Iterator<String> words = words(command.replace("\\\n", " "), variables).iterator();
        refuseUnless(words.next().equals("curl"), command);
        String method = "GET";
        String path = "";
        String body = null;
        boolean showsHeaders = false;
        Map<String, String> headers = new LinkedHashMap<>();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "-i" -> showsHeaders = true;
                case "-X" -> method = words.next();
                case "-d" -> body = words.next();
                case "-H" -> {
                    String[] header = words.next().split(": ", 2);
                    headers.put(header[0], header[1]);
                }
                default -> {
                    refuseUnless(word.startsWith(SERVICE), command);
                    path = word.substring(SERVICE.length());
                }
            }
        }
        refuseUnless(body == null || !method.equals("GET"), command);
        return new CurlCall(method, path, headers, body, showsHeaders);
    }

    /** To the service under test; with no header that curl would not send because of the command. */
    HttpResponse<String> send() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static List<String> words(String command, Map<String, String> variables) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : filled(word.group(), variables));
        }
        return words;
    }

    private static String filled(String word, Map<String, String> variables) {
        String text = word.replace("\"", "");
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            text = text.replace("$" + variable.getKey(), variable.getValue());
        }
        refuseUnless(!text.contains("$"), word);
        return text;
    }

    private static void refuseUnless(boolean isRead, String text) {
        if (!isRead) {
            throw new IllegalArgumentException("The tests do not read this call of curl: " + text);
        }
    }
}
