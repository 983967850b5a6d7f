package io.dyad.ranking;

import io.dyad.claim.SelectionReader;
import io.dyad.country.Countries;
import io.dyad.country.Country;
import io.dyad.format.ListRequest;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads which series are to be aligned from the text of the parameters. */
@ApplicationScoped
class SeriesQuestions {

    /** As many columns as a chart, and a spreadsheet that people look at, can have. */
    static final int MOST_SERIES = 200;

    /** Of groups with groups: about as many as Africa has with Asia, several times over. */
    private static final int MOST_PAIRS = 20_000;

    private final Parties parties;
    private final Countries countries;
    private final Indicators indicators;
    private final AsOfReader asOfReader;

    SeriesQuestions(Parties parties, Countries countries, Indicators indicators, AsOfReader asOfReader) {
        this.parties = parties;
        this.countries = countries;
        this.indicators = indicators;
        this.asOfReader = asOfReader;
    }

    /** Faults are told together, all that there are. */
    SeriesQuestion read(SeriesParameters given, ListRequest request, Parameters parameters) {
        AsOf asOf = asOfReader.read(given.table.clocks, request, parameters);
        List<Indicator> measured = given.indicators == null
                ? List.of(indicators.get("turnover"))
                : parameters.list("indicators", given.indicators, indicators::get);
        List<Wanted> wanted = TableReader.wanted(measured, given.table, parameters);
        List<SeriesQuestion.Column> columns = columns(given, wanted, parameters);
        if (columns.size() > MOST_SERIES) {
            parameters.refuse(
                    Fault.of("pairs", given.pairs, "A table holds at most " + MOST_SERIES + " series; name fewer."));
        }
        LocalDate from = parameters
                .one("from", given.from, Period::parse)
                .map(Period::start)
                .orElse(null);
        LocalDate to = parameters.one("to", given.to, SelectionReader::lastDay).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            parameters.refuse(Fault.of("to", given.to, "to lies before from."));
        }
        Frequency frequency =
                parameters.one("frequency", given.frequency, Frequency::parse).orElse(null);
        Period base = parameters.one("index", given.index, Period::parse).orElse(null);
        refuseIndices(given, wanted, base, frequency, parameters);
        Cells.Asked figures = TableReader.asked(given.table, asOf, parameters);
        parameters.check();
        refuseTooManyPairs(columns);
        return new SeriesQuestion(columns, base == null ? frequency : base.frequency(), base, from, to, figures);
    }

    private static void refuseIndices(
            SeriesParameters given,
            List<Wanted> wanted,
            @Nullable Period base,
            @Nullable Frequency frequency,
            Parameters parameters) {
        if (base == null) {
            return;
        }
        if (base.frequency() == null || (frequency != null && frequency != base.frequency())) {
            parameters.refuse(Fault.of(
                    "index", given.index, "index is a period of the same length as those of the table, such as 2015."));
        }
        wanted.stream()
                .filter(it -> !it.isAdditive() || !it.isNeverNegative())
                .findFirst()
                .ifPresent(it -> parameters.refuse(Fault.of(
                        "index",
                        given.index,
                        it.indicator().code()
                                + " has no index: only amounts and counts are measured against a base.")));
    }

    private List<SeriesQuestion.Column> columns(SeriesParameters given, List<Wanted> wanted, Parameters parameters) {
        if ((given.pairs == null) == (given.country == null)) {
            parameters.refuse(Fault.of(
                    "pairs",
                    given.pairs,
                    "Name either pairs, or a country with partners, as country=KAZ&partners=KOR."));
        }
        if ((given.country == null) != (given.partners == null)) {
            parameters.refuse(Fault.of("partners", given.partners, "country and partners go together."));
        }
        if (given.pairs != null && given.table.direction != null) {
            parameters.refuse(Fault.of(
                    "direction", given.table.direction, "direction goes with country; pairs are answered in both."));
        }
        List<Pair> pairs = parameters.list("pairs", given.pairs, it -> Pair.resolve(it, countries));
        Optional<Party> side = parameters.one("country", given.country, parties::resolve);
        List<Party> partners = parameters.list("partners", given.partners, this::partner);
        TableReader.refuseSums(
                Stream.concat(side.stream(), partners.stream()).toList(), wanted, "indicators", parameters);
        if (side.filter(Party::isGroup).isPresent()
                && partners.stream().anyMatch(it -> it.code().equals(Countries.WORLD))) {
            parameters.refuse(
                    Fault.of(
                            "partners",
                            given.partners,
                            "The trade of a group with the world would hold the trade among its members; name WLD for countries."));
        }
        TableReader.refuseItself(side.orElse(null), partners, parameters);
        List<SeriesQuestion.Column> columns = new ArrayList<>(pairs.stream()
                .flatMap(it -> wanted.stream().flatMap(measured -> ofPair(it, measured)))
                .toList());
        side.ifPresent(country -> partners.forEach(it ->
                wanted.forEach(measured -> columns.add(new SeriesQuestion.Column(new Sides(country, it), measured)))));
        return columns;
    }

    /** The world is a partner here, as a column of its own. */
    private Party partner(String text) {
        Optional<Country> world =
                Optional.of(text).filter(Countries.WORLD::equalsIgnoreCase).map(countries::resolveCounterpart);
        return world.map(Party::of).orElseGet(() -> parties.resolve(text));
    }

    private Stream<SeriesQuestion.Column> ofPair(Pair pair, Wanted wanted) {
        Party first = party(pair.first());
        Party second = party(pair.second());
        if (wanted.direction() == null) {
            return Stream.of(new SeriesQuestion.Column(new Sides(first, second), wanted));
        }
        Wanted from = new Wanted(wanted.indicator(), Perspective.FROM);
        return Stream.of(
                new SeriesQuestion.Column(new Sides(first, second), from),
                new SeriesQuestion.Column(new Sides(second, first), from));
    }

    private Party party(String code) {
        return Party.of(Objects.requireNonNull(countries.byAlpha3(code).orElse(null)));
    }

    /** Every member of the one with every member of the other, in each of the series. */
    private static void refuseTooManyPairs(List<SeriesQuestion.Column> columns) {
        long pairs = columns.stream()
                .map(SeriesQuestion.Column::sides)
                .mapToLong(it ->
                        (long) it.side().ever().size() * it.partner().ever().size())
                .sum();
        if (pairs > MOST_PAIRS) {
            throw ProblemException.tooBroad(
                    "These series are made of " + pairs + " pairs of countries, and at most " + MOST_PAIRS
                            + " are read for one table; name fewer groups or indicators.",
                    Fault.of("partners", null, "Too many pairs for one table."));
        }
    }
}
