package io.dyad.packaged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP over a plain socket: client libraries mend requests and hide parts of answers. */
final class Wire {

    private static final int PATIENCE = 20_000;
    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: ([0-9]+)\r\n");

    private Wire() {}

    /** An answer as it came; header names in lower case, values of the same name joined by commas. */
    static final class Answer {

        private final int status;
        private final Map<String, String> headers;
        private final byte[] body;

        private Answer(int status, Map<String, String> headers, byte[] body) {
            this.status = status;
            this.headers = headers;
            this.body = body;
        }

        int status() {
            return status;
        }

        byte[] body() {
            return body;
        }

        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** A request line and headers, nothing added but Host and Connection. */
    static Answer ask(int port, String requestLine, String... headers) throws IOException {
        String lines = Arrays.stream(headers).map(it -> it + "\r\n").reduce("", String::concat);
        return send(port, requestLine + "\r\nHost: localhost\r\n" + lines + "Connection: close\r\n\r\n");
    }

    static Answer get(int port, String address, String... headers) throws IOException {
        return ask(port, "GET " + address + " HTTP/1.1", headers);
    }

    /** These very bytes, each character one of them. */
    static Answer send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            Thread sending = new Thread(() -> write(request, socket));
            sending.setDaemon(true);
            sending.start();
            return answer(read(socket.getInputStream(), request.startsWith("HEAD ")));
        }
    }

    /**
     * Goes on while the answer is read: a server that refuses a request may answer and hang up before it has read all of
     * it, and what arrives after that breaks the connection, and the answer with it where it is not read yet.
     */
    private static void write(String request, Socket socket) {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException hungUp) {
            // Whether it answered before is seen by reading.
        }
    }

    /** Reads until the answer is whole: a server that waits for more of the request does not hang up. */
    private static byte[] read(InputStream in, boolean isHead) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        try {
            int size = in.read(some);
            while (size >= 0) {
                all.write(some, 0, size);
                size = isWhole(all.toByteArray(), isHead) ? -1 : in.read(some);
            }
        } catch (SocketException hungUp) {
            // What came before counts.
        }
        return all.toByteArray();
    }

    private static boolean isWhole(byte[] bytes, boolean isHead) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        String head = text.substring(0, end + 2).toLowerCase(Locale.ROOT);
        if (isHead || head.matches("(?s)http/1.1 (204|304) .*")) {
            return true;
        }
        Matcher length = LENGTH.matcher(head);
        return length.find()
                ? text.length() >= end + 4 + Integer.parseInt(length.group(1))
                : head.contains("transfer-encoding: chunked") && text.endsWith("\r\n0\r\n\r\n");
    }

    private static Answer answer(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No answer but \"" + text + "\"");
        }
        List<String> lines = text.substring(0, end).lines().toList();
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
        byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
        return new Answer(status, headers, "chunked".equals(headers.get("transfer-encoding")) ? joined(body) : body);
    }

    private static byte[] joined(byte[] chunks) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int end = at;
            while (chunks[end] != '\r') {
                end++;
            }
            int size = Integer.parseInt(new String(chunks, at, end - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                return whole.toByteArray();
            }
            whole.write(chunks, end + 2, size);
            at = end + 2 + size + 2;
        }
    }
}
