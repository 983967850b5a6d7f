package io.dyad.ranking;

import io.dyad.claim.Absent;
import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON ranking, for the OpenAPI document. */
@Schema(description = "A page of partners in their rank.")
record RankingList(
        List<RankingRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision,

        @Schema(description = "The country or group whose partners these are.", examples = "KAZ", maxLength = 60)
        String country,

        @Schema(description = "The indicator.", examples = "turnover", maxLength = 40)
        String indicator,

        @Schema(
                description = "from or to the country; null of what has no direction.",
                enumeration = {"from", "to"})
        @Nullable String direction,

        @Schema(
                description = "The one period of all rows; null where there are none.",
                examples = "2022",
                maxLength = 21)
        @Nullable String period,

        @Schema(
                description = "The one book of all rows, or the books of a group's members together, as un-comtrade/*.",
                examples = "press",
                maxLength = 200)
        @Nullable String book,

        @Schema(description = "The unit of all rows.", examples = "USD", maxLength = 10) @Nullable String unit,

        @Schema(description = "What shares are of; null where there are none.", maxLength = 200) @Nullable String shareOf,

        @Schema(description = "How many are ranked, on whatever page.", examples = "1")
        int ranked,

        @Schema(description = "How many of them have a place that bounds leave open.", examples = "0")
        int open,

        @Schema(
                description =
                        "How many countries (or of the partners asked for) have no figure in this book and period.",
                examples = "248")
        int withoutData) {}
