package io.dyad.ranking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dyad.figure.FigureRow;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner as it is served in a ranking: the row of the figure, and the place. */
@Schema(description = "A partner's figure, and its place among all partners.")
public record RankingRow(
        @JsonUnwrapped FigureRow figure,

        @Schema(
                description = "The partner, alpha-3; of a ranking of groups the group's code.",
                examples = "KOR",
                maxLength = 60,
                pattern = "^[A-Z0-9_]+$")
        String partner,

        @Schema(
                description =
                        "Percent of the country's total with the world in the same book, else of the sum of the partners that"
                                + " the book has, as share_of says; null where part or whole is only bounded, or there is no"
                                + " whole.",
                examples = "21.5")
        @Nullable BigDecimal share,

        @Schema(
                description =
                        "What the share is of, in every row, so that it goes along into a table; null without one.",
                examples = "the total with the world that the book has",
                maxLength = 200)
        @Nullable String shareOf,

        @Schema(
                description =
                        "The place, 1 for the greatest; equal figures share one. Null where bounds leave it open.",
                examples = "1")
        @Nullable Integer rank,

        @Schema(description = "The best place that it may have.", examples = "1")
        int rankLower,

        @Schema(
                description = "The worst place that it may have; above rank_lower where bounds leave the order open.",
                examples = "1")
        int rankUpper,

        @Schema(
                description =
                        "Places won since the same part of the year before, negative where lost; null where one of the"
                                + " two places is not known.")
        @Nullable Integer rankChange) {}
