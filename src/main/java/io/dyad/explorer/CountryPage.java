package io.dyad.explorer;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a country: its partners in their rank; its template is {@code CountryPage.html}.
 *
 * @param told what is ranked, when, and in which book; null where nothing is
 * @param shareOf what shares are of; null where there are none
 * @param without how many countries have no figure in this book and period
 * @param nothing why nothing is ranked; null where something is
 * @param indicators what may be ranked, the one shown among them
 * @param books those that have it
 * @param periods of the book shown, the last first
 * @param earlier the period before the one shown, where there is one
 * @param later the one behind it
 * @param newer other books that know of a later period
 * @param latest what is known last of each partner, where the ranking is short
 */
record CountryPage(
        String code,
        String name,
        String title,
        @Nullable String told,
        @Nullable String shareOf,
        String without,
        @Nullable String nothing,
        List<Option> indicators,
        List<Option> books,
        List<Option> periods,
        @Nullable Step earlier,
        @Nullable Step later,
        List<Step> newer,
        List<Partner> partners,
        List<TableRow> latest,
        boolean isLatestCut,
        ToolCalls calls)
        implements TemplateInstance {

    /** The ranking of the period before or behind. */
    record Step(String label, String query) {}

    /**
     * A partner in its place.
     *
     * @param rank a number, or from which to which where bounds leave it open
     * @param share in percent; empty where it is not known
     * @param change of places since the year before, in words; empty where none is known
     */
    record Partner(
            String rank,
            String name,
            String pair,
            Amount amount,
            boolean isDerived,
            String share,
            String change,
            RankBars.Bar bar,
            String figure) {}
}
