package io.dyad.http;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates of HTTP headers: {@code Sun, 06 Nov 1994 08:49:37 GMT} (RFC 9110 §5.6.7). */
@Singleton
public final class HttpDate {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    /** Formatting a date costs more than the rest of a prepared answer's headers; it changes once a second. */
    private record Now(long second, String text) {}

    private final Clock clock;
    private volatile Now last = new Now(0, format(Instant.EPOCH));

    HttpDate(Clock clock) {
        this.clock = clock;
    }

    /** The present time, as the Date header says it. */
    public String now() {
        Instant instant = clock.instant();
        Now known = last;
        if (known.second != instant.getEpochSecond()) {
            known = new Now(instant.getEpochSecond(), format(instant));
            last = known;
        }
        return known.text;
    }

    /** To the second; a fraction is cut off. */
    public static String format(Instant instant) {
        return FORM.format(instant.atZone(ZoneOffset.UTC));
    }

    /** Empty where the text is no such date: an unreadable condition is no condition. */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
