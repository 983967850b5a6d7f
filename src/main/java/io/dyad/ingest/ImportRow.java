package io.dyad.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as it is shown. */
@Schema(description = "A file that was given to be imported, how far that is, and what has become of it.")
record ImportRow(
        @Schema(description = "What to ask for it by.", maxLength = 12, pattern = "^[0-9a-f]{12}$")
        String id,

        @Schema(
                description = "How far it is.",
                enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String state,

        @Schema(description = "How its file was read; see /v1/import-profiles.", examples = "gravity", maxLength = 100)
        String profile,

        @Schema(description = "What the file is called.", examples = "gravity.csv.gz", maxLength = 300) @Nullable String name,

        @Schema(description = "Which edition of its data sets the file holds.", examples = "2022-02", maxLength = 50)
        String vintage,

        @Schema(description = "When that edition came out; null when not known.") @Nullable LocalDate publishedOn,

        @Schema(description = "What its figures cover, where the file does not say so itself.", maxLength = 21)
        @Nullable String period,

        @Schema(description = "Whether everything is done but storing.")
        boolean dryRun,

        @Schema(
                description = "Whether bad rows make it fail, or are left out.",
                enumeration = {"fail", "skip"})
        String onReject,

        @Schema(description = "Size of the file as it was given.")
        long bytesTotal,

        @Schema(description = "How much of that has been read.")
        long bytesRead,

        @Schema(description = "Rows of the file that were read.")
        long rowsRead,

        @Schema(
                description =
                        "Numbers in them that were understood; a wide row has several, and several may add up to one.")
        long claimsRead,

        @Schema(description = "Claims of quantities of which the data set said nothing before.")
        long added,

        @Schema(description = "Numbers that the store had already.")
        long unchanged,

        @Schema(description = "Claims that took the place of another number.")
        long superseded,

        @Schema(description = "What was read and is no claim: how often, by reason.", additionalProperties = Long.class)
        Map<String, Long> skipped,

        @Schema(description = "Rows that could not be understood; /v1/imports/{id}/rejects names each.")
        long rejected,

        @Schema(description = "Rows a second, on average.") @Nullable Long rate,

        @Schema(description = "Seconds until the file is read at that rate; null when that cannot be said.") @Nullable Long timeLeft,

        @Schema(description = "Why it failed.", maxLength = 4000) @Nullable String failure,

        @Schema(description = "The revision that it made; null where it changed nothing.") @Nullable Long revision,

        @Schema(description = "SHA-256 of the file as it was given.", maxLength = 64, pattern = "^[0-9a-f]{64}$")
        @Nullable String contentHash,

        @Schema(description = "When it was given.") Instant createdAt,

        @Schema(description = "With whose key.", maxLength = 100)
        String createdBy,

        @Schema(description = "When it began to be read.") @Nullable Instant startedAt,

        @Schema(description = "When it was over.") @Nullable Instant finishedAt) {}
