package io.dyad.explorer;

import io.dyad.comparison.DisagreementRow;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Two figures that contradict each other, in a line of a page.
 *
 * @param countries the two by name
 * @param subject what is measured, by name
 * @param scope direction and coverage; empty for the whole between the two
 * @param kind what contradicts what
 * @param size from 0 to 100, to the next whole number
 * @param sentence what contradicts what, with the distance
 */
record Contradiction(
        String pair,
        String countries,
        String subject,
        String scope,
        String when,
        String kind,
        BigDecimal size,
        String sentence,
        Side one,
        Side other) {

    /** What contradicts what, by the code of the API. */
    static final SortedMap<String, String> KINDS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "mirror", "Exports of the one, imports of the other",
            "press-official", "A statement, and statistics",
            "statements", "Two statements in one book",
            "growth", "A stated growth, and the one between the levels")));

    /** One of the two. */
    record Side(String display, String publisher, String book, String address) {}

    static Contradiction of(DisagreementRow row, Indicators indicators, CountryNames names, String language) {
        UnaryOperator<String> named = it -> names.of(it, language);
        return new Contradiction(
                row.pair(),
                names.of(Pair.parse(row.pair()), language),
                indicators.get(row.indicator()).name(),
                Told.scope(row.origin(), row.destination(), row.product(), row.coverage(), named),
                row.period() == null ? "no period given" : row.period(),
                KINDS.getOrDefault(row.kind(), row.kind()),
                row.size().setScale(0, RoundingMode.HALF_EVEN),
                row.sentence(),
                new Side(row.display(), row.publisher(), Told.book(row.book(), named), "v1/figures/" + row.figure()),
                new Side(
                        row.otherDisplay(),
                        row.otherPublisher(),
                        Told.book(row.otherBook(), named),
                        row.kind().equals("statements")
                                ? "sources/" + row.otherSource() + "#" + row.otherClaim()
                                : "v1/figures/" + row.other()));
    }
}
