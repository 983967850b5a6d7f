package io.dyad.ranking;

import io.dyad.format.ListRequest;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import io.dyad.store.AsOfReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is to be ranked from the text of the parameters. */
@ApplicationScoped
class RankingQuestions {

    private static final String LATEST = "latest";

    private final Parties parties;
    private final Indicators indicators;
    private final AsOfReader asOfReader;

    RankingQuestions(Parties parties, Indicators indicators, AsOfReader asOfReader) {
        this.parties = parties;
        this.indicators = indicators;
        this.asOfReader = asOfReader;
    }

    /** Faults are told together, all that there are. */
    RankingQuestion read(RankingParameters given, ListRequest request, Parameters parameters) {
        AsOf asOf = asOfReader.read(given.table.clocks, request, parameters);
        if (given.country == null) {
            parameters.refuse(Fault.of("country", null, "country is needed: the country whose partners are ranked."));
        }
        Optional<Party> side = parameters.one("country", given.country, parties::resolve);
        List<Party> partners = parameters.list("partners", given.partners, parties::resolve);
        TableReader.refuseItself(side.orElse(null), partners, parameters);
        if (partners.stream().map(Party::isGroup).distinct().count() > 1) {
            parameters.refuse(Fault.of(
                    "partners", given.partners, "Groups are not ranked among countries; name one kind or the other."));
        }
        Optional<Indicator> indicator =
                parameters.one("indicator", given.indicator == null ? "turnover" : given.indicator, indicators::get);
        List<Wanted> wanted = TableReader.wanted(indicator.stream().toList(), given.table, parameters);
        Optional<Period> period =
                parameters.one("period", LATEST.equals(given.period) ? null : given.period, RankingQuestions::period);
        Cells.Asked figures = TableReader.asked(given.table, asOf, parameters);
        TableReader.refuseSums(
                Stream.concat(side.stream(), partners.stream()).toList(), wanted, "indicator", parameters);
        parameters.check();
        return new RankingQuestion(side.orElseThrow(), partners, wanted.get(0), period.orElse(null), figures);
    }

    private static Period period(String label) {
        Period period = Period.parse(label);
        if (period.frequency() == null) {
            throw new IllegalArgumentException(
                    "period is a year, half-year, quarter, month or day, or latest, not \"" + label + "\".");
        }
        return period;
    }
}
