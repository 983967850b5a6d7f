package io.dyad.figure;

import static io.dyad.derived.Formula.CAGR;
import static io.dyad.derived.Formula.INDEX;
import static io.dyad.derived.Formula.SHARE;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.derived.CompoundGrowth;
import io.dyad.derived.Index;
import io.dyad.derived.Known;
import io.dyad.derived.Result;
import io.dyad.derived.Share;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is derived only where it is asked for: rates over years, indices and shares, of levels stated or summed. */
final class DerivedOnRequest {

    private static final Domain OF_INDEX = new Domain(BigDecimal.ZERO, null, false);

    private final Ledger ledger;
    private final Indicators indicators;
    private final Deriving deriving;
    private final Partners partners;
    private final Terms terms;
    private final Derivation derivation;

    /** @param reporter of a sum of flows; null where the level is stated */
    private record Line(
            Series series, boolean isSum, @Nullable String reporter) {}

    DerivedOnRequest(Ledger ledger, Indicators indicators, Deriving deriving, Partners partners) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.deriving = deriving;
        this.partners = partners;
        this.terms = new Terms(indicators, deriving.vagueness());
        this.derivation = new Derivation(ledger, indicators, deriving);
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
                shares(line, levels).forEach(made::add);
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
                    .forEach(it ->
                            levels(lines, new Line(it.series(), false, null)).put(period, terms.of(it)));
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
                sums.put(new Line(sum.series(), true, flows.reporter()), sum.term());
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

    /** From the first year to the last of the window. */
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
        Series growth = Aspect.growthOf(series);
        int between = last.start().getYear() - first.start().getYear();
        Result result = CompoundGrowth.of(from.known(), to.known(), between, terms.domain(growth.indicator()));
        Period run = new Period(first.start(), last.end());
        return Optional.of(finished(
                new Draft(CAGR, growth, Moment.of(run), run, result, Term.made(result.as("growth"), from, to), null)));
    }

    /** Of all periods of the kind of the base. */
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
            if (period.frequency() == base.frequency()) {
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

    /** The share of the partner in the trade of each country whose trade this is. */
    private List<DerivedFigure> shares(Line line, NavigableMap<Period, Term> levels) {
        if (line.series.pair().isTotal()) {
            return List.of();
        }
        List<DerivedFigure> made = new ArrayList<>();
        levels.forEach((period, term) -> {
            if (deriving.isWithin(period)) {
                countries(line, term)
                        .forEach(it -> share(line, it, period, term).ifPresent(made::add));
            }
        });
        return made;
    }

    /** A reporter's trade is its own; where none is named, exports are the origin's and imports the destination's. */
    private Stream<String> countries(Line line, Term term) {
        List<String> both = line.series.pair().countries();
        String reporter = line.reporter != null
                ? line.reporter
                : term.claims().get(0).claim().subject().reporter();
        if (reporter != null) {
            return both.stream().filter(reporter::equals);
        }
        if (line.series.origin() == null || Flows.isReconciled(ledger.any())) {
            return both.stream();
        }
        return Stream.of(line.series.indicator().equals("exports") ? line.series.origin() : line.series.destination())
                .flatMap(Stream::ofNullable);
    }

    private Optional<DerivedFigure> share(Line line, String country, Period period, Term part) {
        String partner = line.series.pair().other(country);
        Optional<Term> total = partners.ofWorld(country, ledger.book()).stream()
                .flatMap(it -> level(it, line, country, partner, period).stream())
                .findFirst();
        if (total.isPresent()) {
            Term whole = total.get();
            Result result = Share.ofTotal(part.known(), whole.known(), terms.domain("share"));
            return Optional.of(share(
                    line,
                    country,
                    period,
                    result,
                    Term.made(result.as("share"), part, whole),
                    "Of the total with the world that the book has."));
        }
        List<Term> others = partners.others(country, partner, ledger.book()).stream()
                .flatMap(it -> level(it, line, country, partner, period).stream())
                .toList();
        Known rest =
                Share.sum("the other partners", others.stream().map(Term::known).toList());
        Result result = Share.ofSum(part.known(), rest, terms.domain("share"));
        List<HeldClaim> claims =
                others.stream().flatMap(it -> it.claims().stream()).toList();
        List<Series.Point> looked =
                others.stream().flatMap(it -> it.looked().stream()).toList();
        Term made = Term.made(result.as("share"), part, new Term(rest, claims, looked));
        return Optional.of(share(
                line,
                country,
                period,
                result,
                made,
                "Of the sum of the " + (others.size() + 1)
                        + " partners that the book has; it has no total with the world."));
    }

    /** The same quantity of another pair of the country: stated, or the sum of its flows where this one is summed. */
    private Optional<Term> level(Ledger other, Line line, String country, String partner, Period period) {
        String counterpart = other.any().series().pair().other(country);
        Series series = line.series;
        Series same = new Series(
                other.any().series().pair(),
                series.indicator(),
                swapped(series.origin(), partner, counterpart),
                swapped(series.destination(), partner, counterpart),
                series.product(),
                series.coverage(),
                series.unit());
        Moment moment = Moment.of(period);
        Optional<Term> stated = other.at(moment, same).map(terms::of);
        if (stated.isPresent() || !line.isSum) {
            return stated;
        }
        Derivation ofOther = new Derivation(other, indicators, deriving);
        Aspect aspect = Aspect.of(same);
        return ofOther.present(moment, aspect).stream()
                .filter(it -> it.reporter() == null || it.reporter().equals(country))
                .findFirst()
                .map(it -> ofOther.sum(it, it.at(moment, other).orElseThrow(), moment, aspect)
                        .term());
    }

    private static @Nullable String swapped(@Nullable String code, String partner, String counterpart) {
        return partner.equals(code) ? counterpart : code;
    }

    private DerivedFigure share(Line line, String country, Period period, Result result, Term term, String note) {
        Series series = line.series;
        String partner = series.pair().other(country);
        String trade = series.origin() == null ? "turnover" : country.equals(series.origin()) ? "exports" : "imports";
        Series share = new Series(
                series.pair(),
                "share",
                partner,
                country,
                series.product(),
                series.coverage() == null ? trade : trade + ", " + series.coverage(),
                Unit.PERCENT.code());
        // What other pairs gained and lost is not looked up: it reads so at the revision read.
        return finished(new Draft(SHARE, share, Moment.of(period), period, result, term, null, null, note))
                .since(partners.revision());
    }

    private DerivedFigure finished(Draft draft) {
        var indicator = indicators.get(draft.series().indicator());
        return draft.finished(ledger, indicator.domain(), indicator.unit(), deriving.vagueness());
    }
}
