package io.dyad.figure;

import static io.dyad.derived.Formula.BALANCE;
import static io.dyad.derived.Formula.IMPLIED_GROWTH;
import static io.dyad.derived.Formula.IMPLIED_PREVIOUS;
import static io.dyad.derived.Formula.TURNOVER;

import io.dyad.claim.Series;
import io.dyad.derived.Balance;
import io.dyad.derived.Formula;
import io.dyad.derived.Growth;
import io.dyad.derived.ImpliedGrowth;
import io.dyad.derived.ImpliedPrevious;
import io.dyad.derived.Result;
import io.dyad.derived.Turnover;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the inputs of each formula among the figures of one pair within one book. The formulas are another room's. */
final class Derivation {

    /** The quantities of which a growth is spoken. */
    static final Set<String> LEVELS = Set.of("turnover", "exports", "imports");

    private final Ledger ledger;
    private final Indicators indicators;
    private final Deriving deriving;
    private final Terms terms;
    private final Map<String, DerivedFigure> made = new LinkedHashMap<>();

    Derivation(Ledger ledger, Indicators indicators, Deriving deriving) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.deriving = deriving;
        this.terms = new Terms(indicators, deriving.vagueness());
    }

    List<DerivedFigure> figures() {
        for (Moment moment : ledger.moments()) {
            List<Aspect> aspects = ledger.at(moment).stream()
                    .filter(it -> LEVELS.contains(it.series().indicator()))
                    .map(it -> Aspect.of(it.series()))
                    .distinct()
                    .toList();
            aspects.forEach(it -> ofFlows(moment, it));
            List.copyOf(ledger.at(moment)).forEach(it -> ofLevel(moment, it));
        }
        return List.copyOf(made.values());
    }

    /** What follows from the two flows of an account. */
    private void ofFlows(Moment moment, Aspect aspect) {
        for (Flows flows : present(moment, aspect)) {
            Flows.Both both = flows.at(moment, ledger).orElseThrow();
            Sum sum = sum(flows, both, moment, aspect);
            finish(new Draft(
                    TURNOVER,
                    sum.series,
                    moment,
                    moment.period(),
                    sum.result,
                    sum.term,
                    both.valuation(flows.reporter() != null)));
            balances(flows, both, moment, aspect);
            impliedGrowth(flows, both, moment, aspect);
            if (ledger.at(moment, sum.series).isEmpty()) {
                previous(moment, sum.series, sum.term, both.valuation(flows.reporter() != null));
            }
            growthOfSum(flows, sum, moment, aspect);
        }
    }

    /** Of a reconciled book the exports, or the imports where it has no exports; of any other all that it has. */
    List<Flows> present(Moment moment, Aspect aspect) {
        List<Flows> all = Flows.of(aspect, ledger.any()).stream()
                .filter(it -> it.at(moment, ledger).isPresent())
                .toList();
        return Flows.isReconciled(ledger.any()) ? all.stream().limit(1).toList() : all;
    }

    /** The turnover that follows from the flows. */
    record Sum(Series series, Result result, Term term) {}

    Sum sum(Flows flows, Flows.Both both, Moment moment, Aspect aspect) {
        Term out = terms.of(both.out());
        Term back = terms.of(both.back());
        Series series = aspect.of("turnover");
        String name = Terms.name(series, moment.period());
        Result result = Turnover.of(name, out.known(), back.known(), terms.domain("turnover"));
        return new Sum(series, result, looking(Term.made(result.as(name), out, back), series, moment.period()));
    }

    /** A reporter's balance is seen from the reporter; where there is none, from both sides. */
    private void balances(Flows flows, Flows.Both both, Moment moment, Aspect aspect) {
        Term out = terms.of(both.out());
        Term back = terms.of(both.back());
        balance(flows.out(), out, back, flows, both, moment, aspect);
        if (flows.reporter() == null) {
            balance(flows.back(), back, out, flows, both, moment, aspect);
        }
    }

    private void balance(Series from, Term out, Term back, Flows flows, Flows.Both both, Moment moment, Aspect aspect) {
        Result result = Balance.of(out.known(), back.known(), terms.domain("balance"));
        Series series = aspect.of("balance", from.origin(), from.destination());
        finish(new Draft(
                BALANCE,
                series,
                moment,
                moment.period(),
                result,
                Term.made(result.as("balance"), out, back),
                both.valuation(flows.reporter() != null)));
    }

    private void impliedGrowth(Flows flows, Flows.Both both, Moment moment, Aspect aspect) {
        Optional<StatedFigure> ofOut = yearly(moment, Aspect.growthOf(flows.out()));
        Optional<StatedFigure> ofBack = yearly(moment, Aspect.growthOf(flows.back()));
        if (ofOut.isEmpty() || ofBack.isEmpty()) {
            return;
        }
        Term out = terms.of(both.out());
        Term back = terms.of(both.back());
        Term outGrowth = terms.of(ofOut.get());
        Term backGrowth = terms.of(ofBack.get());
        if (!isOfOneReporter(Term.made(out.known(), out, back), Term.made(outGrowth.known(), outGrowth, backGrowth))) {
            return;
        }
        Result result = ImpliedGrowth.of(
                out.known(), outGrowth.known(), back.known(), backGrowth.known(), terms.domain("turnover-growth"));
        finish(new Draft(
                IMPLIED_GROWTH,
                Aspect.growthOf(aspect.of("turnover")),
                moment,
                moment.period(),
                result,
                Term.made(
                        result.as("growth"),
                        Term.made(out.known(), out, outGrowth),
                        Term.made(back.known(), back, backGrowth)),
                both.valuation(flows.reporter() != null)));
    }

    /** Where both years are stated, growth follows from those; a year that is stated is never set against one that is not. */
    private void growthOfSum(Flows flows, Sum now, Moment moment, Aspect aspect) {
        Period yearBefore = moment.isOfStatement() ? null : moment.yearBefore();
        if (yearBefore == null) {
            return;
        }
        Moment then = Moment.of(yearBefore);
        boolean isStated = ledger.at(moment, now.series).isPresent()
                && ledger.at(then, now.series).isPresent();
        if (isStated || present(then, aspect).stream().noneMatch(flows::equals)) {
            return;
        }
        Flows.Both both = flows.at(then, ledger).orElseThrow();
        Term before = sum(flows, both, then, aspect).term;
        growth(
                moment,
                now.series,
                now.term,
                before,
                flows.at(moment, ledger).orElseThrow().valuation(flows.reporter() != null));
    }

    /** What would have been stated was looked for, too. */
    private Term looking(Term term, Series series, @Nullable Period period) {
        List<Series.Point> looked = new ArrayList<>(term.looked());
        looked.add(new Series.Point(series, ledger.book(), period));
        return new Term(term.known(), term.claims(), looked);
    }

    /** What follows from a stated level. */
    private void ofLevel(Moment moment, StatedFigure level) {
        if (!LEVELS.contains(level.series().indicator())) {
            return;
        }
        String valuation = level.chosen().claim().subject().valuation();
        previous(moment, level.series(), terms.of(level), valuation);
        Period yearBefore = moment.isOfStatement() ? null : moment.yearBefore();
        ledger.at(yearBefore, level.series())
                .ifPresent(it -> growth(moment, level.series(), terms.of(level), terms.of(it), valuation));
    }

    /** Levels of two definitions have no growth. */
    private void growth(Moment moment, Series level, Term now, Term before, @Nullable String valuation) {
        if (!now.isAlike(before)) {
            return;
        }
        Series series = Aspect.growthOf(level);
        Result result = Growth.of(now.known(), before.known(), terms.domain(series.indicator()));
        finish(new Draft(
                Formula.growthOf(level.indicator()),
                series,
                moment,
                moment.period(),
                result,
                Term.made(result.as("growth"), now, before),
                valuation));
    }

    private void previous(Moment moment, Series level, Term now, @Nullable String valuation) {
        Optional<StatedFigure> stated = yearly(moment, Aspect.growthOf(level));
        if (stated.isEmpty() || !isOfOneReporter(now, terms.of(stated.get()))) {
            return;
        }
        Term growth = terms.of(stated.get());
        Result result = ImpliedPrevious.of(now.known(), growth.known(), terms.domain(level.indicator()));
        finish(new Draft(
                IMPLIED_PREVIOUS,
                level,
                moment,
                moment.yearBefore(),
                result,
                looking(Term.made(result.as("previous"), now, growth), level, moment.period()),
                valuation));
    }

    /** A stated growth against the year before: not an average of years, nor against another base. */
    private Optional<StatedFigure> yearly(Moment moment, Series growth) {
        if (moment.period() != null && moment.yearBefore() == null) {
            return Optional.empty();
        }
        return ledger.at(moment, growth)
                .filter(it -> it.chosen().claim().timing().isAgainst(moment.yearBefore()));
    }

    /** Whether a growth may be that of the level in the same account. */
    private static boolean isOfOneReporter(Term level, Term growth) {
        return level.claims().stream()
                .allMatch(it -> growth.claims().stream()
                        .allMatch(that -> it.claim()
                                .subject()
                                .isOfOneReporter(that.claim().subject())));
    }

    private void finish(Draft draft) {
        var indicator = indicators.get(draft.series().indicator());
        DerivedFigure figure = draft.finished(ledger, indicator.domain(), indicator.unit(), deriving.vagueness());
        made.putIfAbsent(figure.id(), figure);
    }
}
