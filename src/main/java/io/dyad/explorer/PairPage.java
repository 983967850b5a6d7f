package io.dyad.explorer;

import io.dyad.pair.MeetingView;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of two countries; its template is {@code PairPage.html}.
 *
 * @param headline one sentence with the first figure, its bound kept, and who says so; for whoever shares the link
 * @param answer null where no source states a figure
 * @param reason why there is no figure; null where there is one
 * @param others what was stated of the same and is not chosen
 * @param following the figures that follow from what is stated, and what has no room in front
 * @param mirror the latest flows that both countries have in their books
 * @param contradictions the strongest that there are, or why they are not known
 * @param smallChart SVG for a phone; the style sheet shows one of the two
 * @param chart SVG
 * @param embedAddress the headline and the same chart for another page
 * @param embedCode the line of HTML that shows it
 * @param pictureAddress the chart in pixels
 * @param picture whole address of the chart as PNG
 * @param oembed address of what a page shows in place of a pasted link
 * @param charted the rows that are drawn
 * @param nothing why nothing is drawn; empty where something is
 * @param choices what else can be drawn
 */
record PairPage(
        String pair,
        String first,
        String second,
        String title,
        String headline,
        @Nullable OneAnswer answer,
        @Nullable String reason,
        List<OtherStatements.Other> others,
        List<Block> following,
        List<MirrorLine> mirror,
        Contradictions.Found contradictions,
        String smallChart,
        String chart,
        String chartAddress,
        String embedAddress,
        String embedCode,
        String pictureAddress,
        String picture,
        String oembed,
        List<TableRow> charted,
        String nothing,
        List<Choice> choices,
        List<MeetingView> meetings,
        List<String> gaps,
        Taken taken)
        implements TemplateInstance {

    /** The questions to the API that the blocks of the page answer, as they are taken along. */
    record Taken(
            ToolCalls figures,
            ToolCalls series,
            ToolCalls others,
            ToolCalls following,
            ToolCalls mirror,
            ToolCalls contradictions) {}

    /** An indicator that can be drawn. */
    record Choice(String indicator, String name, boolean isShown) {}

    /** Figures that are read together, under one heading. */
    record Block(String name, List<TableRow> rows) {}

    /**
     * A flow of a period in the books of both countries.
     *
     * @param scope from where to where
     * @param dataset whose numbers both are
     * @param exports as the country that it leaves has it
     * @param imports as the country that it reaches has it
     * @param ratio imports by exports
     * @param outcome whether freight and insurance explain the distance
     */
    record MirrorLine(
            String scope,
            String period,
            String dataset,
            String exports,
            String imports,
            String ratio,
            String outcome) {}
}
