package io.dyad.ingest;

import io.dyad.period.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param profile how the file is to be read, one that there is
 * @param name what the file is called
 * @param vintage which edition of its data sets the file holds
 * @param publishedOn when that edition came out; null when not known
 * @param period what the figures cover, for a file that does not say so itself
 * @param path the file on the server; empty where it comes with the request
 */
record ImportWish(
        String profile,
        @Nullable String name,
        String vintage,
        @Nullable LocalDate publishedOn,
        Optional<Period> period,
        boolean dryRun,
        OnReject onReject,
        Optional<Path> path) {}
