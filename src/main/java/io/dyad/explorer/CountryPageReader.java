package io.dyad.explorer;

import io.dyad.claim.SelectionReader;
import io.dyad.country.Country;
import io.dyad.figure.Deriving;
import io.dyad.figure.FigureReader;
import io.dyad.figure.FigureRow;
import io.dyad.format.ListRequest;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Display;
import io.dyad.quantity.Unit;
import io.dyad.store.AsOfParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the page of a country together from what the store holds now. */
@ApplicationScoped
class CountryPageReader {

    /** A longer ranking tells more than what was said last. */
    private static final int SHORT_RANKING = 15;

    private static final int MOST_LATEST = 60;

    private static final int MOST_NEWER = 3;

    private final CountryRanking rankings;
    private final FigureReader figures;
    private final SelectionReader selections;
    private final Indicators indicators;
    private final CountryNames names;
    private final Calls calls;

    CountryPageReader(
            CountryRanking rankings,
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

    CountryPage page(Country country, CountryRanking.Wanted wanted, String language) {
        String code = country.alpha3();
        CountryRanking.Chosen chosen = rankings.of(code, wanted);
        String book = chosen.book();
        String period = chosen.period();
        List<TableRow> latest = chosen.rows().size() < SHORT_RANKING ? latest(country, language) : List.of();
        return new CountryPage(
                code,
                country.nameIn(language),
                "Trade partners of " + country.nameIn(language),
                book == null
                        ? null
                        : indicators.get(chosen.indicator()).name() + ", " + period + ", in the book "
                                + Told.book(book, it -> names.of(it, language)),
                chosen.shareOf(),
                chosen.without(),
                chosen.reason(),
                indicators.all().stream()
                        .map(it -> new Option(it.code(), it.name(), it.code().equals(chosen.indicator())))
                        .toList(),
                chosen.offers().stream()
                        .map(it -> new Option(
                                it.book(),
                                Told.book(it.book(), it2 -> names.of(it2, language)),
                                it.book().equals(book)))
                        .toList(),
                options(chosen.periods(), period),
                step(chosen, 1),
                step(chosen, -1),
                newer(chosen, language),
                partners(code, chosen, language),
                latest.stream().limit(MOST_LATEST).toList(),
                latest.size() > MOST_LATEST,
                calls.of("/v1/rankings?country=" + code + "&indicator=" + chosen.indicator()
                        + (period == null ? "" : "&period=" + period) + (book == null ? "" : "&book=" + book)));
    }

    /** @param by how many places on in the list of periods, of which the last is the first */
    private static CountryPage.@Nullable Step step(CountryRanking.Chosen chosen, int by) {
        List<String> periods = chosen.periods();
        int at = periods.indexOf(String.valueOf(chosen.period()));
        if (at < 0 || at + by < 0 || at + by >= periods.size()) {
            return null;
        }
        String other = periods.get(at + by);
        return new CountryPage.Step(
                other, "indicator=" + chosen.indicator() + "&period=" + other + "&book=" + chosen.book());
    }

    /** Books that know of a later period than is shown. */
    private List<CountryPage.Step> newer(CountryRanking.Chosen chosen, String language) {
        String shown = chosen.period();
        return shown == null
                ? List.of()
                : chosen.offers().stream()
                        .filter(it -> isLater(it.periods().get(0), shown))
                        .limit(MOST_NEWER)
                        .map(it -> new CountryPage.Step(
                                Told.book(it.book(), code -> names.of(code, language)) + ", "
                                        + it.periods().get(0),
                                "indicator=" + chosen.indicator() + "&period="
                                        + it.periods().get(0) + "&book=" + it.book()))
                        .toList();
    }

    /** By their last days, since a quarter may lie within a year. */
    private static boolean isLater(String period, String other) {
        LocalDate end = Period.parse(period).end();
        LocalDate otherEnd = Period.parse(other).end();
        return end != null && otherEnd != null && end.isAfter(otherEnd);
    }

    private static List<Option> options(List<String> values, @Nullable String chosen) {
        return values.stream().map(it -> new Option(it, it, it.equals(chosen))).toList();
    }

    private List<CountryPage.Partner> partners(String country, CountryRanking.Chosen chosen, String language) {
        RankBars bars = RankBars.of(chosen.figures());
        return chosen.rows().stream()
                .map(it -> new CountryPage.Partner(
                        it.rank() == null ? it.rankLower() + "–" + it.rankUpper() : String.valueOf(it.rank()),
                        names.of(it.partner(), language),
                        Pair.of(country, it.partner()).toString(),
                        Amount.of(it.figure()),
                        it.figure().kind().equals("derived"),
                        it.share() == null ? "" : Display.rounded(it.share(), true, Unit.PERCENT),
                        change(it.rankChange()),
                        bars.bar(it.figure()),
                        it.figure().id()))
                .toList();
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
