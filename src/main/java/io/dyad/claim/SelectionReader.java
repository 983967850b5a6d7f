package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.format.ListRequest;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfParameters;
import io.dyad.store.AsOfReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is asked for from the text of the parameters. */
@ApplicationScoped
public class SelectionReader {

    /** Countries times partners; as many as one country can have, several times over. */
    private static final int MOST_CROSSED = 1_000;

    private final Countries countries;
    private final Indicators indicators;
    private final Pairs pairs;
    private final AsOfReader asOfReader;

    SelectionReader(Countries countries, Indicators indicators, Pairs pairs, AsOfReader asOfReader) {
        this.countries = countries;
        this.indicators = indicators;
        this.pairs = pairs;
        this.asOfReader = asOfReader;
    }

    /**
     * Reads what a list over many pairs asks for; faults are collected in {@code into}, which the caller checks.
     *
     * @param withTotals whether a country's totals with the world are meant without being named
     */
    public Selection read(
            ScopeParameters scope,
            SelectionParameters selection,
            State state,
            boolean withTotals,
            ListRequest request,
            Parameters into) {
        AsOf asOf = asOfReader.read(selection.narrowing.clocks, request, into);
        List<String> codes = indicators(scope, into);
        PairScope pairsMeant = scope(scope, withTotals, asOf.revision(), into);
        return read(pairsMeant, codes, selection, state, asOf, into);
    }

    /** Reads what is asked for of one pair; faults are collected in {@code into}, which the caller checks. */
    public Selection read(
            Pair pair,
            List<String> indicatorCodes,
            SelectionParameters selection,
            ListRequest request,
            Parameters into) {
        AsOf asOf = asOfReader.read(selection.narrowing.clocks, request, into);
        return read(PairScope.of(List.of(pair)), indicatorCodes, selection, State.PUBLISHED, asOf, into);
    }

    /** Reads which published claims of one pair are meant; faults are collected in {@code into}, which the caller checks. */
    public Selection read(
            Pair pair, List<String> indicatorCodes, NarrowingParameters given, ListRequest request, Parameters into) {
        AsOf asOf = asOfReader.read(given.clocks, request, into);
        ClaimFilter filter = filter(indicatorCodes, given, State.PUBLISHED, asOf, into);
        return new Selection(PairScope.of(List.of(pair)), filter, true, false, Sort.PAIR, asOf);
    }

    /** Reads which periods of one pair are meant; faults are collected in {@code into}, which the caller checks. */
    public Selection read(
            Pair pair,
            List<String> indicatorCodes,
            PeriodParameters periods,
            AsOfParameters clocks,
            ListRequest request,
            Parameters into) {
        return read(PairScope.of(List.of(pair)), indicatorCodes, periods, asOfReader.read(clocks, request, into), into);
    }

    /** Reads which periods of one pair are meant, for an answer without pages; faults are collected in {@code into}. */
    public Selection read(
            Pair pair, List<String> indicatorCodes, PeriodParameters periods, AsOfParameters clocks, Parameters into) {
        return read(PairScope.of(List.of(pair)), indicatorCodes, periods, asOfReader.read(clocks, into), into);
    }

    /**
     * Reads which pairs, indicators and periods are meant, all books of them; faults are collected in {@code into}, which
     * the caller checks.
     */
    public Selection read(
            ScopeParameters scope,
            PeriodParameters periods,
            AsOfParameters clocks,
            ListRequest request,
            Parameters into) {
        AsOf asOf = asOfReader.read(clocks, request, into);
        return read(scope(scope, false, asOf.revision(), into), indicators(scope, into), periods, asOf, into);
    }

    /** The latest period of each series of a country's pairs; faults are collected in {@code into}, which the caller checks. */
    public Selection latestOf(
            Country country, List<String> indicatorCodes, AsOfParameters clocks, ListRequest request, Parameters into) {
        AsOf asOf = asOfReader.read(clocks, request, into);
        List<Pair> ofCountry = pairs.of(List.of(country.alpha3()), asOf.revision()).stream()
                .filter(it -> !it.isTotal())
                .toList();
        ClaimFilter filter = ClaimFilter.published(asOf).of(indicatorCodes);
        return new Selection(PairScope.of(ofCountry), filter, false, true, Sort.PAIR, asOf);
    }

    private Selection read(
            PairScope scope, List<String> indicatorCodes, PeriodParameters periods, AsOf asOf, Parameters into) {
        NarrowingParameters given = new NarrowingParameters();
        given.periods = periods;
        ClaimFilter filter = filter(indicatorCodes, given, State.PUBLISHED, asOf, into);
        return new Selection(scope, filter, true, false, Sort.PAIR, asOf);
    }

    /** Reads an indicator or some. */
    public List<String> indicators(ScopeParameters scope, Parameters into) {
        return indicators(scope.indicator, into);
    }

    /** Reads indicators by commas. */
    public List<String> indicators(@Nullable String given, Parameters into) {
        return into.list("indicator", given, indicators::get).stream()
                .map(Indicator::code)
                .toList();
    }

    private Selection read(
            PairScope scope,
            List<String> indicatorCodes,
            SelectionParameters given,
            State state,
            AsOf asOf,
            Parameters into) {
        ClaimFilter filter = filter(indicatorCodes, given.narrowing, state, asOf, into);
        boolean latest = into.truth("latest", given.latest, false);
        Sort sort = into.one("sort", given.sort, Sort::parse).orElse(Sort.PAIR);
        return new Selection(scope, filter, given.narrowing.book != null, latest, sort, asOf);
    }

    private ClaimFilter filter(
            List<String> indicatorCodes, NarrowingParameters given, State state, AsOf asOf, Parameters into) {
        List<String> books = into.list("book", given.book, Function.identity());
        boolean isEvery = books.contains("all");
        LocalDate from = into.one("from", given.periods.from, Period::parse)
                .map(Period::start)
                .orElse(null);
        LocalDate to =
                into.one("to", given.periods.to, SelectionReader::lastDay).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            into.refuse(Fault.of("to", given.periods.to, "to lies before from."));
        }
        return new ClaimFilter(
                state,
                indicatorCodes,
                codes("origin", given.origin, into),
                codes("destination", given.destination, into),
                codes("reporter", given.reporter, into),
                isEvery ? List.of() : books,
                into.list("product", given.product, it -> it.toUpperCase(Locale.ROOT)),
                into.list("source", given.source, Function.identity()),
                from,
                to,
                asOf.publishedBy());
    }

    private PairScope scope(ScopeParameters given, boolean withTotals, long revision, Parameters into) {
        List<Pair> named = into.list("pair", given.pair, it -> Pair.resolve(it, countries));
        List<String> ofCountries = into.list("country", given.country, countries::resolve).stream()
                .map(Country::alpha3)
                .toList();
        List<String> partners = codes("partner", given.partner, into);
        if (given.partner != null && given.country == null) {
            into.refuse(Fault.of("partner", given.partner, "partner goes with country; name a pair by pair=KAZ-KOR."));
        }
        if (given.country == null) {
            return given.pair == null ? PairScope.all(withTotals) : PairScope.of(named);
        }
        Stream<Pair> found = partners.isEmpty()
                ? pairs.of(ofCountries, revision).stream().filter(it -> withTotals || !it.isTotal())
                : crossed(ofCountries, partners, given, into);
        return PairScope.of(
                found.filter(it -> given.pair == null || named.contains(it)).toList());
    }

    private static Stream<Pair> crossed(
            List<String> ofCountries, List<String> partners, ScopeParameters given, Parameters into) {
        if (ofCountries.size() * partners.size() > MOST_CROSSED) {
            into.refuse(Fault.of(
                    "partner", given.partner, "country and partner may name at most " + MOST_CROSSED + " pairs."));
            return Stream.empty();
        }
        return ofCountries.stream()
                .flatMap(country ->
                        partners.stream().filter(it -> !it.equals(country)).map(it -> Pair.of(country, it)));
    }

    private List<String> codes(String name, @Nullable String text, Parameters into) {
        return into.list(name, text, countries::resolveCounterpart).stream()
                .map(Country::alpha3)
                .toList();
    }

    /**
     * The last day of the period that a label names.
     *
     * @throws IllegalArgumentException where it has none
     */
    public static LocalDate lastDay(String label) {
        LocalDate end = Period.parse(label).end();
        if (end == null) {
            throw new IllegalArgumentException("to needs a period that has an end, not \"" + label + "\".");
        }
        return end;
    }
}
