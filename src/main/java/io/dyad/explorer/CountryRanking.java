package io.dyad.explorer;

import io.dyad.figure.FigureRow;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.ranking.RankingParameters;
import io.dyad.ranking.RankingReader;
import io.dyad.ranking.RankingRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses what a country's page ranks its partners by. */
@ApplicationScoped
class CountryRanking {

    /** What most people ask for; then comes what else the catalogue has. */
    private static final List<String> FIRST = List.of("turnover", "exports", "imports");

    private final RankingReader rankings;
    private final Indicators indicators;

    CountryRanking(RankingReader rankings, Indicators indicators) {
        this.rankings = rankings;
        this.indicators = indicators;
    }

    /** What is wanted; null leaves the choice to us. What no account has is left out: a link may come from elsewhere. */
    record Wanted(
            @Nullable String indicator,
            @Nullable String period,
            @Nullable String book) {}

    /**
     * What is ranked.
     *
     * @param offers the accounts that may have it, each with its periods
     * @param rows none where nothing can be ranked, and then {@code reason} says why
     * @param shareOf what shares are of; null where there are none
     * @param without how many countries have no figure
     */
    record Chosen(
            String indicator,
            List<RankingReader.Offer> offers,
            List<RankingRow> rows,
            @Nullable String reason,
            @Nullable String shareOf,
            String without) {

        /** The account of all rows; null where there are none. */
        @Nullable String book() {
            return rows.isEmpty() ? null : rows.get(0).figure().book();
        }

        /** The period of all rows; null where there are none. */
        @Nullable String period() {
            return rows.isEmpty() ? null : rows.get(0).figure().period();
        }

        List<FigureRow> figures() {
            return rows.stream().map(RankingRow::figure).toList();
        }

        /** Those of the account shown. */
        List<String> periods() {
            return offers.stream()
                    .filter(it -> it.book().equals(book()))
                    .findFirst()
                    .map(RankingReader.Offer::periods)
                    .orElse(List.of());
        }
    }

    /** By what is wanted; else by the first indicator that anything can be ranked by. */
    Chosen of(String country, Wanted wanted) {
        if (indicators.find(wanted.indicator).isPresent()) {
            return ranked(country, String.valueOf(wanted.indicator), wanted);
        }
        Chosen first = ranked(country, FIRST.get(0), wanted);
        if (!first.rows.isEmpty()) {
            return first;
        }
        return Stream.concat(
                        FIRST.stream().skip(1),
                        indicators.all().stream().map(Indicator::code).filter(it -> !FIRST.contains(it)))
                .map(it -> ranked(country, it, wanted))
                .filter(it -> !it.rows.isEmpty())
                .findFirst()
                .orElse(first);
    }

    private Chosen ranked(String country, String indicator, Wanted wanted) {
        RankingReader.Choice choice = rankings.choice(RankingParameters.of(country, indicator), new Parameters());
        List<RankingReader.Offer> offers = choice.offers();
        RankingReader.Offer offered = offers.stream()
                .filter(it -> it.book().equals(wanted.book))
                .findFirst()
                .orElse(null);
        String period = (offered == null ? offers : List.of(offered))
                .stream()
                        .flatMap(it -> it.periods().stream())
                        .filter(it -> it.equals(wanted.period))
                        .findFirst()
                        .orElse(null);
        RankingReader.Answered answered = rankings.read(choice, offered == null ? null : offered.book(), period);
        List<RankingRow> rows = new ArrayList<>();
        answered.rows().rows().forEachRemaining(rows::add);
        Object shareOf = answered.beside().get("share_of");
        return new Chosen(
                indicator,
                offers,
                rows,
                answered.rows().reason(),
                shareOf == null ? null : shareOf.toString(),
                String.valueOf(answered.beside().get("without_data")));
    }
}
