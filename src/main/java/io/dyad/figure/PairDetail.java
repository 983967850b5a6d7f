package io.dyad.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @Schema(description = "Both alpha-3 codes in alphabetical order.", examples = "KAZ-KOR")
        String id,

        @Schema(description = "The two countries.") List<CountryName> countries,

        @Schema(
                description =
                        "The latest figure of each series in the book that the policy chooses, and the latest of the"
                                + " press where that is newer.")
        List<FigureRow> data,

        @Schema(description = "The claims that these figures show, with their evidence, in the same order.")
        List<ClaimRow> evidence,

        @Schema(description = "Meetings of the two countries, latest first, with what they were about.")
        List<MeetingView> meetings,

        @Schema(description = "What sources were read for and do not say.")
        List<Gap> absent,

        @Schema(description = "Where to go on.") Map<String, String> links,

        @Schema(description = "Why there is no figure; null where there is one.") @Nullable String reason,

        @Schema(description = "The rule that chose.", examples = "official-first/1")
        String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {

    @Schema(description = "A country's code and name.")
    public record CountryName(
            @Schema(description = "Alpha-3.", examples = "KAZ")
            String code,

            @Schema(description = "English name.", examples = "Kazakhstan")
            String name) {}

    @Schema(description = "Why there is no figure of an indicator, or of any.")
    public record Gap(
            @Schema(description = "The indicator; null when there is none of any.", examples = "turnover-growth")
            @Nullable String indicator,

            @Schema(description = "Why.") String reason,

            @Schema(description = "Id of the source that was read.")
            String source) {}
}
