package io.dyad.country;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country's membership of a group, as it is served. */
@Schema(description = "A country that belongs to a group, and between which days.")
record MemberRow(
        @Schema(description = "The group's code.", examples = "EU", maxLength = 60, pattern = "^[A-Z0-9_]+$")
        String group,

        @Schema(description = "The country, alpha-3.", examples = "GBR", maxLength = 3, pattern = "^[A-Z]{3}$")
        String country,

        @Schema(description = "Its English name.", examples = "United Kingdom", maxLength = 100)
        String name,

        @Schema(description = "Its first day as a member; null of a region.", examples = "1973-01-01") @Nullable LocalDate from,

        @Schema(description = "Its last day as a member; null where it has not left.", examples = "2020-01-31")
        @Nullable LocalDate to) {}
