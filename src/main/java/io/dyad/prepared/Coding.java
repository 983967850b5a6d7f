package io.dyad.prepared;

import io.dyad.http.Weighted;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A content coding that answers are sent in (RFC 9110 §8.4.1). */
enum Coding {
    IDENTITY(""),
    GZIP("-gzip");

    private final String suffix;

    Coding(String suffix) {
        this.suffix = suffix;
    }

    /** What sets the ETag of an answer in this coding apart. */
    String suffix() {
        return suffix;
    }

    /** The coding that an Accept-Encoding header leads to: gzip for whoever takes it. */
    static Coding chosenBy(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return IDENTITY;
        }
        List<Weighted> accepted = Weighted.list(acceptEncoding);
        int gzip = weight(accepted, "gzip").or(() -> weight(accepted, "*")).orElse(0);
        return gzip > 0 ? GZIP : IDENTITY;
    }

    private static Optional<Integer> weight(List<Weighted> accepted, String coding) {
        return accepted.stream()
                .filter(it -> it.value().equals(coding))
                .map(Weighted::weight)
                .findFirst();
    }
}
