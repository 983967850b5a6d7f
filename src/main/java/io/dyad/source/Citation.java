package io.dyad.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a source is cited: publisher, title, edition, date, address, as far as known. */
final class Citation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Citation() {}

    static String of(Source source) {
        return Stream.of(
                        source.publisher(),
                        "“" + source.title() + "”",
                        source.vintage(),
                        day(source.publishedOn()),
                        source.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
