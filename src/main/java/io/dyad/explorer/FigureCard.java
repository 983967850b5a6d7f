package io.dyad.explorer;

import io.dyad.claim.ClaimRow;
import io.dyad.figure.FigureRow;
import io.dyad.figure.PairDetail;
import io.dyad.indicator.Indicators;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the words that state it, as a page shows it.
 *
 * @param subject what is measured, by name
 * @param scope direction and coverage; empty for the whole between the two
 * @param reading what the qualifier means
 * @param when the period and how it is known
 * @param quote the words of the source; null where none are kept
 * @param authority who issues the number
 * @param book whose account it belongs to
 * @param cite how to cite it
 */
record FigureCard(
        String subject,
        String scope,
        Amount amount,
        String reading,
        String when,
        @Nullable Quote quote,
        @Nullable String speaker,
        @Nullable String saidOn,
        String publisher,
        @Nullable String authority,
        @Nullable String publishedOn,
        String book,
        String cite,
        String figure,
        String claim,
        String source) {

    /** The figure of the pair at that place, with its evidence. */
    static FigureCard of(PairDetail pair, int place, Indicators indicators, UnaryOperator<String> names) {
        FigureRow figure = pair.data().get(place);
        ClaimRow evidence = pair.evidence().get(place);
        return new FigureCard(
                indicators.get(figure.indicator()).name(),
                Told.scope(figure, names),
                Amount.of(figure),
                Told.reading(evidence),
                Told.when(figure.periodBasis(), figure.period()),
                Quote.of(evidence),
                spoken(evidence),
                Told.day(evidence.saidOn()),
                figure.publisher(),
                evidence.authority(),
                Told.day(figure.publishedOn()),
                Told.book(figure.book(), names),
                figure.cite(),
                figure.id(),
                evidence.id(),
                figure.source());
    }

    private static @Nullable String spoken(ClaimRow claim) {
        return claim.speaker() == null || claim.office() == null
                ? claim.speaker()
                : claim.speaker() + ", " + claim.office();
    }
}
