package io.dyad.explorer;

import io.dyad.claim.SelectionReader;
import io.dyad.country.Country;
import io.dyad.figure.Deriving;
import io.dyad.figure.FigureReader;
import io.dyad.figure.FigureRow;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.quantity.Display;
import io.dyad.quantity.Unit;
import io.dyad.ranking.RankingParameters;
import io.dyad.ranking.RankingReader;
import io.dyad.ranking.RankingRow;
import io.dyad.store.AsOfParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the page of a country together from what the store holds now. */
@ApplicationScoped
class CountryPageReader {

    private static final String TURNOVER = "turnover";

    /** A longer ranking tells more than what was said last. */
    private static final int SHORT_RANKING = 15;

    private static final int MOST_LATEST = 60;

    private final RankingReader rankings;
    private final FigureReader figures;
    private final SelectionReader selections;
    private final Indicators indicators;
    private final CountryNames names;
    private final Calls calls;

    CountryPageReader(
            RankingReader rankings,
            FigureReader figures,
            SelectionReader selections,
            Indicators indicators,
            CountryNames names,
            Calls calls) {
        this.rankings = rankings;
        this.figures = figures;
        this.selections = selections;
        this.indicators = indicators;
        this.names = names;
        this.calls = calls;
    }

    /** What is to be ranked; null leaves the choice to the policy. */
    record Wanted(
            @Nullable String indicator,
            @Nullable String period,
            @Nullable String book) {}

    CountryPage page(Country country, Wanted wanted, String language) {
        String code = country.alpha3();
        String indicator =
                indicators.find(wanted.indicator).map(Indicator::code).orElseGet(() -> mostTold(code));
        List<RankingReader.Offer> offers = offers(code, indicator);
        Optional<RankingReader.Offer> offered =
                offers.stream().filter(it -> it.book().equals(wanted.book)).findFirst();
        String book = offered.map(RankingReader.Offer::book).orElse(null);
        RankingReader.Answered answered = rankings.read(
                RankingParameters.of(code, indicator, period(wanted, offers, offered), book),
                ListRequest.whole(),
                new Parameters());
        List<RankingRow> rows = new ArrayList<>();
        answered.rows().rows().forEachRemaining(rows::add);
        return page(country, language, new Ranked(indicator, wanted, offers, rows, answered));
    }

    private record Ranked(
            String indicator,
            Wanted wanted,
            List<RankingReader.Offer> offers,
            List<RankingRow> rows,
            RankingReader.Answered answered) {

        Optional<FigureRow> first() {
            return rows.stream().findFirst().map(RankingRow::figure);
        }

        @Nullable String beside(String name) {
            Object value = answered.beside().get(name);
            return value == null ? null : value.toString();
        }
    }

    private CountryPage page(Country country, String language, Ranked ranked) {
        String code = country.alpha3();
        String book = ranked.first().map(FigureRow::book).orElse(ranked.wanted.book());
        String period = ranked.first().map(FigureRow::period).orElse(ranked.wanted.period());
        List<String> periods = ranked.offers.stream()
                .filter(it -> book == null || it.book().equals(book))
                .findFirst()
                .map(RankingReader.Offer::periods)
                .orElse(List.of());
        List<TableRow> latest = ranked.rows.size() < SHORT_RANKING ? latest(country, language) : List.of();
        return new CountryPage(
                code,
                country.nameIn(language),
                "Trade partners of " + country.nameIn(language),
                ranked.first()
                        .map(it -> indicators.get(ranked.indicator).name() + ", " + it.period() + ", in the account "
                                + it.book())
                        .orElse(null),
                ranked.beside("share_of"),
                String.valueOf(ranked.beside("without_data")),
                ranked.answered.rows().reason(),
                indicators.all().stream()
                        .map(it -> new CountryPage.Option(
                                it.code(), it.name(), it.code().equals(ranked.indicator)))
                        .toList(),
                ranked.offers.stream()
                        .map(it -> new CountryPage.Option(
                                it.book(), it.book(), it.book().equals(book)))
                        .toList(),
                options(periods, period),
                step(ranked, periods, period, 1),
                step(ranked, periods, period, -1),
                partners(code, ranked.rows, language),
                latest.stream().limit(MOST_LATEST).toList(),
                latest.size() > MOST_LATEST,
                calls.of("/v1/rankings?country=" + code + "&indicator=" + ranked.indicator
                        + (period == null ? "" : "&period=" + period) + (book == null ? "" : "&book=" + book)));
    }

    /** @param by how many places on in the list of periods, of which the last is the first */
    private static CountryPage.@Nullable Step step(
            Ranked ranked, List<String> periods, @Nullable String period, int by) {
        int at = period == null ? -1 : periods.indexOf(period);
        if (at < 0 || at + by < 0 || at + by >= periods.size()) {
            return null;
        }
        String other = periods.get(at + by);
        return new CountryPage.Step(
                other,
                "indicator=" + ranked.indicator + "&period=" + other
                        + ranked.first().map(it -> "&book=" + it.book()).orElse(""));
    }

    private static List<CountryPage.Option> options(List<String> values, @Nullable String chosen) {
        return values.stream()
                .map(it -> new CountryPage.Option(it, it, it.equals(chosen)))
                .toList();
    }

    private List<CountryPage.Partner> partners(String country, List<RankingRow> rows, String language) {
        RankBars bars = RankBars.of(rows.stream().map(RankingRow::figure).toList());
        return rows.stream()
                .map(it -> new CountryPage.Partner(
                        it.rank() == null ? it.rankLower() + "–" + it.rankUpper() : String.valueOf(it.rank()),
                        names.of(it.partner(), language),
                        Pair.of(country, it.partner()).toString(),
                        it.figure().display(),
                        it.figure().kind().equals("derived"),
                        share(it.share()),
                        change(it.rankChange()),
                        bars.bar(it.figure()),
                        it.figure().id()))
                .toList();
    }

    private static String share(@Nullable BigDecimal percent) {
        return percent == null
                ? ""
                : Display.rounded(percent.setScale(1, RoundingMode.HALF_EVEN), percent.scale() <= 1, Unit.PERCENT);
    }

    private static String change(@Nullable Integer places) {
        if (places == null) {
            return "";
        }
        if (places == 0) {
            return "same";
        }
        return (places > 0 ? "▲ up " : "▼ down ") + Math.abs(places);
    }

    /** Turnover where there is any to rank, else the first of the catalogue that there is. */
    private String mostTold(String country) {
        return offers(country, TURNOVER).isEmpty()
                ? indicators.all().stream()
                        .map(Indicator::code)
                        .filter(it -> !offers(country, it).isEmpty())
                        .findFirst()
                        .orElse(TURNOVER)
                : TURNOVER;
    }

    private List<RankingReader.Offer> offers(String country, String indicator) {
        return rankings.offers(RankingParameters.of(country, indicator, null, null), new Parameters());
    }

    /** A period that no account has is left out, as whoever passes on a link may have it from elsewhere. */
    private static @Nullable String period(
            Wanted wanted, List<RankingReader.Offer> offers, Optional<RankingReader.Offer> offered) {
        return offered.map(List::of).orElse(offers).stream()
                .flatMap(it -> it.periods().stream())
                .filter(it -> it.equals(wanted.period))
                .findFirst()
                .orElse(null);
    }

    /** One more than is shown, by which it is known that there are more. */
    private List<TableRow> latest(Country country, String language) {
        Parameters parameters = new Parameters();
        ListRequest request = ListRequest.whole();
        Iterator<FigureRow> rows = figures.list(
                        selections.latestOf(country, List.of(), new AsOfParameters(), request, parameters),
                        Deriving.NOTHING,
                        request)
                .rows();
        List<TableRow> latest = new ArrayList<>();
        while (rows.hasNext() && latest.size() <= MOST_LATEST) {
            latest.add(TableRow.ofPairs(Objects.requireNonNull(rows.next()), indicators, names, language));
        }
        return latest;
    }
}
