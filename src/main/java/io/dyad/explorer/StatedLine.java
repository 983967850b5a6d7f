package io.dyad.explorer;

import io.dyad.claim.ClaimRow;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What a source states, in a line of a page.
 *
 * @param countries the two by name
 * @param subject what is measured, by name
 * @param scope direction and coverage; empty for the whole between the two
 * @param when the period and how it is known
 * @param nature what it is where it is no measured number; empty where it is one
 * @param quote the words that state it; null where none are kept, as of statistics
 */
record StatedLine(
        String pair,
        String countries,
        String subject,
        String scope,
        Amount amount,
        String when,
        String nature,
        @Nullable Quote quote,
        @Nullable String speaker,
        @Nullable String saidOn,
        String publisher,
        @Nullable String publishedOn,
        String claim,
        String source) {

    static StatedLine of(ClaimRow claim, Indicators indicators, CountryNames names, String language) {
        return new StatedLine(
                claim.pair(),
                names.of(Pair.parse(claim.pair()), language),
                indicators.get(claim.indicator()).name(),
                Told.scope(claim, it -> names.of(it, language)),
                Amount.of(claim),
                Told.when(claim.periodBasis(), claim.period()),
                Told.nature(claim),
                Quote.of(claim),
                claim.speaker(),
                Told.day(claim.saidOn()),
                claim.publisher(),
                Told.day(claim.publishedOn()),
                claim.id(),
                claim.source());
    }
}
