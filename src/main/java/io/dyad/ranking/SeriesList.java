package io.dyad.ranking;

import io.dyad.claim.Absent;
import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of aligned series in JSON, for the OpenAPI document. */
@Schema(
        description =
                "Aligned series. In the wide shape the rows hold period and, for each series, a number or null under the name"
                        + " of the series.")
record SeriesList(
        List<SeriesRow> data,
        Page page,

        @Schema(description = "Why there is no number at all; null where there are some.", maxLength = Absent.LONGEST)
        @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision,

        @Schema(
                description = "The one length of all periods; null where nothing is known.",
                examples = "A",
                maxLength = 1)
        @Nullable String frequency,

        @Schema(description = "The period in which an index is 100.", maxLength = 21) @Nullable String index,

        @Schema(
                description = "The last period in which every series has a figure; null where there is none.",
                examples = "2022",
                maxLength = 21)
        @Nullable String latestCommonPeriod,

        @Schema(
                description = "How many figures are known as a range only: in the wide shape their cells are empty.",
                examples = "1")
        long bounded,

        @Schema(description = "What is to be known of each series.", maxItems = SeriesQuestions.MOST_SERIES)
        List<SeriesInfo> series) {}
