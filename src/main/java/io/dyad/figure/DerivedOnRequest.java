package io.dyad.figure;

import static io.dyad.derived.Formula.CAGR;
import static io.dyad.derived.Formula.INDEX;
import static io.dyad.derived.Formula.SHARE;

import io.dyad.claim.Series;
import io.dyad.derived.CompoundGrowth;
import io.dyad.derived.Index;
import io.dyad.derived.Result;
import io.dyad.indicator.Indicators;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is derived only where it is asked for: rates over years, indices and shares, of levels stated or summed. */
final class DerivedOnRequest {

    private static final Domain OF_INDEX = new Domain(BigDecimal.ZERO, null, false);

    /** The root of a longer run is dearer to work out than it is worth: nothing that is counted goes back so far. */
    private static final int MOST_YEARS = 500;

    private final Ledger ledger;
    private final Indicators indicators;
    private final Deriving deriving;
    private final Shares shares;
    private final Terms terms;
    private final Derivation derivation;

    /** @param reporter of a sum of flows; null where the level is stated */
    record Line(Series series, @Nullable String reporter) {}

    DerivedOnRequest(Ledger ledger, Indicators indicators, Deriving deriving, Partners partners) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.deriving = deriving;
        this.terms = new Terms(indicators, deriving.vagueness());
        this.derivation = new Derivation(ledger, indicators, deriving);
        this.shares = new Shares(ledger, indicators, deriving, partners);
    }

    List<DerivedFigure> figures() {
        if (deriving.onRequest().isEmpty()) {
            return List.of();
        }
        Map<Line, NavigableMap<Period, Term>> lines = lines();
        List<DerivedFigure> made = new ArrayList<>();
        lines.forEach((line, levels) -> {
            if (deriving.asks(CAGR) && Derivation.LEVELS.contains(line.series.indicator())) {
                rate(line.series, levels).ifPresent(made::add);
            }
            if (deriving.asks(INDEX)) {
                indices(line.series, levels).forEach(made::add);
            }
            if (deriving.asks(SHARE) && Derivation.LEVELS.contains(line.series.indicator())) {
                made.addAll(shares.of(line, levels));
            }
        });
        return made;
    }

    /** Levels by period; where a turnover is stated for a period, none is summed for it. */
    private Map<Line, NavigableMap<Period, Term>> lines() {
        Map<Line, NavigableMap<Period, Term>> lines = new LinkedHashMap<>();
        for (Moment moment : ledger.moments()) {
            Period period = moment.period();
            if (period == null || moment.isOfStatement()) {
                continue;
            }
            ledger.at(moment).stream()
                    .filter(it -> isLevel(it.series()))
                    .forEach(it -> levels(lines, new Line(it.series(), null)).put(period, terms.of(it)));
            ledger.at(moment).stream()
                    .filter(it -> Derivation.LEVELS.contains(it.series().indicator()))
                    .map(it -> Aspect.of(it.series()))
                    .distinct()
                    .forEach(aspect -> sums(moment, aspect)
                            .forEach((line, term) -> levels(lines, line).put(period, term)));
        }
        return lines;
    }

    private static NavigableMap<Period, Term> levels(Map<Line, NavigableMap<Period, Term>> lines, Line line) {
        return lines.computeIfAbsent(line, it -> new TreeMap<>());
    }

    private Map<Line, Term> sums(Moment moment, Aspect aspect) {
        Map<Line, Term> sums = new LinkedHashMap<>();
        if (ledger.at(moment, aspect.of("turnover")).isEmpty()) {
            derivation.present(moment, aspect).forEach(flows -> {
                Derivation.Sum sum =
                        derivation.sum(flows, flows.at(moment, ledger).orElseThrow(), moment, aspect);
                sums.put(new Line(sum.series(), flows.reporter()), sum.term());
            });
        }
        return sums;
    }

    /** Amounts and counts, of which a multiple makes sense. */
    private boolean isLevel(Series series) {
        Domain domain = terms.domain(series.indicator());
        BigDecimal smallest = domain.smallest();
        return smallest != null
                && smallest.signum() == 0
                && !series.unit().equals(Unit.PERCENT.code())
                && !series.unit().equals(Unit.RANK.code());
    }

    /** From the first year to the last of the window, where both are of one definition. */
    private Optional<DerivedFigure> rate(Series series, NavigableMap<Period, Term> levels) {
        NavigableMap<Period, Term> years = new TreeMap<>(levels);
        years.keySet().removeIf(it -> it.frequency() != Frequency.A || !deriving.isWithin(it));
        if (years.size() < 2) {
            return Optional.empty();
        }
        Period first = years.firstKey();
        Period last = years.lastKey();
        Term from = years.firstEntry().getValue();
        Term to = years.lastEntry().getValue();
        int between = last.start().getYear() - first.start().getYear();
        if (!from.isAlike(to) || between > MOST_YEARS) {
            return Optional.empty();
        }
        Series growth = Aspect.growthOf(series);
        Result result = CompoundGrowth.of(from.known(), to.known(), between, terms.domain(growth.indicator()));
        Period run = new Period(first.start(), last.end());
        return Optional.of(finished(
                new Draft(CAGR, growth, Moment.of(run), run, result, Term.made(result.as("growth"), from, to), null)));
    }

    /** Of all periods of the kind of the base, and of its definition. */
    private List<DerivedFigure> indices(Series series, NavigableMap<Period, Term> levels) {
        Period base = deriving.base();
        Term ofBase = base == null ? null : levels.get(base);
        if (base == null || ofBase == null) {
            return List.of();
        }
        Series index = new Series(
                series.pair(),
                series.indicator(),
                series.origin(),
                series.destination(),
                series.product(),
                series.coverage(),
                Unit.INDEX.code());
        List<DerivedFigure> made = new ArrayList<>();
        levels.forEach((period, term) -> {
            if (period.frequency() == base.frequency() && term.isAlike(ofBase)) {
                Result result = period.equals(base)
                        ? Index.ofBase(ofBase.known(), OF_INDEX)
                        : Index.of(term.known(), ofBase.known(), OF_INDEX);
                made.add(finished(new Draft(
                        INDEX,
                        index,
                        Moment.of(period),
                        period,
                        result,
                        Term.made(result.as("index"), term, ofBase),
                        null,
                        base,
                        base + " = 100.")));
            }
        });
        return made;
    }

    private DerivedFigure finished(Draft draft) {
        var indicator = indicators.get(draft.series().indicator());
        return draft.finished(ledger, indicator.domain(), indicator.unit(), deriving.vagueness());
    }
}
