package io.dyad.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dyad.claim.Absent;
import io.dyad.claim.ClaimRow;
import io.dyad.pair.MeetingView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of two countries. */
@Schema(description = "What is known of two countries.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PairDetail(
        @Schema(
                description = "Both alpha-3 codes in alphabetical order.",
                examples = "KAZ-KOR",
                maxLength = 7,
                pattern = "^[A-Z]{3}-[A-Z]{3}$")
        String id,

        @Schema(description = "The two countries.", minItems = 2, maxItems = 2)
        List<CountryName> countries,

        @Schema(
                description =
                        "The latest figure of each series in the book that the policy chooses, and the latest of the"
                                + " press where that is newer; what is stated first, then what is derived.",
                maxItems = PairDetail.MOST_SHOWN)
        List<FigureRow> data,

        @Schema(
                description =
                        "The claims that the stated figures show, with their evidence, in the same order; behind them"
                                + " those that derived figures follow from.",
                maxItems = PairDetail.MOST_SHOWN)
        List<ClaimRow> evidence,

        @Schema(
                description = "Meetings of the two countries, latest first, with what they were about.",
                maxItems = PairDetail.MOST_SHOWN)
        List<MeetingView> meetings,

        @Schema(description = "What sources were read for and do not say.", maxItems = PairDetail.MOST_SHOWN)
        List<Gap> absent,

        @Schema(description = "Where to go on.") Map<String, String> links,

        @Schema(description = "Why there is no figure; null where there is one.", maxLength = Absent.LONGEST) @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1", maxLength = 50)
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {

    /** A pair with more of anything than this is read by its lists, to which links lead. */
    static final int MOST_SHOWN = 1_000;

    @Schema(description = "A country's code and name.")
    public record CountryName(
            @Schema(description = "Alpha-3.", examples = "KAZ", maxLength = 3, pattern = "^[A-Z]{3}$")
            String code,

            @Schema(description = "English name.", examples = "Kazakhstan", maxLength = 100)
            String name) {}

    @Schema(description = "Why there is no figure of an indicator, or of any.")
    public record Gap(
            @Schema(
                    description = "The indicator; null when there is none of any.",
                    examples = "turnover-growth",
                    maxLength = 40,
                    pattern = "^[a-z]+(-[a-z]+)*$")
            @Nullable String indicator,

            @Schema(description = "Why.", maxLength = 1000) String reason,

            @Schema(description = "Id of the source that was read.", maxLength = 160, pattern = "^[a-z0-9-]+$")
            String source) {}
}
