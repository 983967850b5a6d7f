package io.dyad.figure;

import io.dyad.claim.Absent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair with what is known of it, as it stands in the list of pairs. */
@Schema(description = "A pair of countries and how much is known of it.")
record PairRow(
        @Schema(
                description = "Both alpha-3 codes in alphabetical order.",
                examples = "KAZ-KOR",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        String id,

        @Schema(
                description = "The country that comes first, alpha-3.",
                examples = "KAZ",
                maxLength = 3,
                pattern = "^[A-Z]{3}$")
        String first,

        @Schema(description = "Its name.", examples = "Kazakhstan", maxLength = 100)
        String firstName,

        @Schema(description = "The other country, alpha-3.", examples = "KOR", maxLength = 3, pattern = "^[A-Z]{3}$")
        String second,

        @Schema(description = "Its name.", examples = "South Korea", maxLength = 100)
        String secondName,

        @Schema(
                description = "Indicators that there are figures of; in CSV joined by semicolons.",
                maxLength = 40,
                maxItems = 100)
        List<String> indicators,

        @Schema(description = "Figures served, stated and derived, one book for each series.", examples = "4")
        int figures,

        @Schema(description = "Claims behind the figures of all books.", examples = "4")
        int claims,

        @Schema(
                description = "The earliest period that a figure of any book covers; null where none gives a period.",
                maxLength = 21)
        @Nullable String firstPeriod,

        @Schema(description = "The latest period that a figure of any book covers.", maxLength = 21) @Nullable String lastPeriod,

        @Schema(description = "Why there is no figure; null where there is one.", maxLength = Absent.LONGEST) @Nullable String reason) {}
