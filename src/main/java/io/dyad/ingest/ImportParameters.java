package io.dyad.ingest;

import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.period.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is said of a file that is given to be imported. */
public class ImportParameters {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_VINTAGE = 50;
    private static final String TEXT = "^\\s*[^\\u0000-\\u001F\\u007F-\\u009F]+$";

    @RestQuery
    @Parameter(
            description = "How the file is to be read; see /v1/import-profiles.",
            required = true,
            example = "gravity",
            schema = @Schema(maxLength = 100, pattern = TEXT))
    @Nullable String profile;

    @RestQuery
    @Parameter(
            description = "What the file is called, for people.",
            example = "gravity.csv",
            schema = @Schema(maxLength = LONGEST_NAME, pattern = TEXT))
    @Nullable String name;

    @RestQuery
    @Parameter(
            description =
                    "Which edition of its data sets the file holds, such as 2022-02 or V202301; the day of import unless"
                            + " given. Numbers of a newer vintage take the place of those of an older one.",
            example = "2022-02",
            schema = @Schema(maxLength = LONGEST_VINTAGE, pattern = TEXT))
    @Nullable String vintage;

    @RestQuery("published_on")
    @Parameter(
            description = "When that edition came out; what published_as_of goes by.",
            example = "2022-02-01",
            schema = @Schema(format = "date"))
    @Nullable String publishedOn;

    @RestQuery
    @Parameter(
            description = "What the figures cover, for a file that does not say so itself.",
            example = "2006",
            schema = @Schema(maxLength = 21, pattern = TEXT))
    @Nullable String period;

    @RestQuery("dry_run")
    @Parameter(
            description = "true does everything but storing.",
            example = "true",
            schema =
                    @Schema(
                            defaultValue = "false",
                            enumeration = {"true", "false"}))
    @Nullable String dryRun;

    @RestQuery("on_reject")
    @Parameter(
            description = "What becomes of a file with bad rows: fail stores nothing, skip stores the good rows.",
            example = "skip",
            schema =
                    @Schema(
                            defaultValue = "fail",
                            enumeration = {"fail", "skip"}))
    @Nullable String onReject;

    @RestQuery
    @Parameter(
            description = "A file below the server's folder for imports (DYAD_IMPORT_FILES), instead of a body.",
            example = "gravity.csv",
            schema = @Schema(maxLength = 1000, pattern = TEXT))
    @Nullable String path;

    /** Reads them; faults are collected in {@code parameters}, which is checked before the wish is used. */
    ImportWish read(FileReading reading, ImportSettings settings, Clock clock, Parameters parameters) {
        if (profile == null) {
            parameters.refuse(Fault.of(
                    "profile", null, "A profile is needed that says how to read; /v1/import-profiles lists them."));
        }
        Optional<String> read = parameters.one("profile", profile, reading::named);
        Optional<Path> file = parameters.one("path", path, it -> below(settings.files(), it));
        String called = parameters
                .one("name", name, it -> text(it, LONGEST_NAME))
                .orElse(file.map(it -> it.getFileName().toString()).orElse(null));
        String edition = parameters
                .one("vintage", vintage, it -> text(it, LONGEST_VINTAGE))
                .orElseGet(() -> LocalDate.now(clock).toString());
        LocalDate day = parameters
                .one("published_on", publishedOn, it -> past(it, clock))
                .orElse(null);
        Optional<Period> covered = parameters.one("period", period, ImportParameters::closed);
        if (read.filter(DyadCsv.NAME::equals).isPresent()) {
            refuseWhatRowsSay(parameters);
        }
        boolean isTrial = parameters.truth("dry_run", dryRun, false);
        OnReject bad = parameters.one("on_reject", onReject, OnReject::parse).orElse(OnReject.FAIL);
        parameters.check();
        return new ImportWish(read.orElseThrow(), called, edition, day, covered, isTrial, bad, file);
    }

    /** Ignored, they would seem to have been heard. */
    private void refuseWhatRowsSay(Parameters parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("vintage", vintage);
        given.put("published_on", publishedOn);
        given.put("period", period);
        given.forEach((parameter, text) -> {
            if (text != null) {
                parameters.refuse(Fault.of(parameter, text, "The rows of " + DyadCsv.NAME + " say it themselves."));
            }
        });
    }

    /** A figure of a period that goes on would never be of the same quantity as the next edition's. */
    private static Period closed(String text) {
        Period period = Period.parse(text);
        if (period.end() == null) {
            throw new IllegalArgumentException("A period with an end is needed here, such as 2006 or 2006-01.");
        }
        return period;
    }

    private static String text(String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A text of at most " + longest + " characters is needed here.");
        }
        return text;
    }

    private static LocalDate past(String text, Clock clock) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isAfter(LocalDate.now(clock))) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("A date is written like 2022-02-01.", e);
        }
        throw new IllegalArgumentException("Nothing is published in the future.");
    }

    /** Links that lead out of the folder lead nowhere. */
    private static Path below(Optional<Path> folder, String path) {
        if (folder.isEmpty()) {
            throw new IllegalArgumentException(
                    "This service has no folder to import from (DYAD_IMPORT_FILES); send the file as body.");
        }
        try {
            Path root = folder.get().toRealPath();
            Path file = root.resolve(path).toRealPath();
            if (file.startsWith(root) && Files.isRegularFile(file)) {
                return Objects.requireNonNull(file);
            }
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("There is no such file in the folder for imports.", e);
        }
        throw new IllegalArgumentException("There is no such file in the folder for imports.");
    }
}
