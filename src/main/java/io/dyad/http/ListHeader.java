package io.dyad.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A header that may be sent in several lines, which are one list (RFC 9110 §5.3). */
public final class ListHeader {

    private ListHeader() {}

    /** All its lines, joined by commas; null where it is absent. */
    public static @Nullable String of(HttpServerRequest request, CharSequence name) {
        List<String> lines = request.headers().getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join(",", lines);
        };
    }
}
