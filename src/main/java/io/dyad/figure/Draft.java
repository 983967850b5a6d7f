package io.dyad.figure;

import io.dyad.claim.Claim;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.Nature;
import io.dyad.claim.Place;
import io.dyad.claim.Series;
import io.dyad.claim.Subject;
import io.dyad.derived.Formula;
import io.dyad.derived.Result;
import io.dyad.derived.Verdict;
import io.dyad.period.GrowthBasis;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import io.dyad.quantity.RangeBasis;
import io.dyad.quantity.Unit;
import io.dyad.quantity.Vagueness;
import io.dyad.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A derived figure before it has an id, a place among others and a verdict.
 *
 * @param moment what ties the inputs together, or the period of the last of them
 * @param period that it covers
 * @param term the result with the claims that it comes from
 * @param base of an index
 */
record Draft(
        Formula formula,
        Series series,
        Moment moment,
        @Nullable Period period,
        Result result,
        Term term,
        @Nullable String valuation,
        @Nullable Period base,
        @Nullable String note) {

    Draft(
            Formula formula,
            Series series,
            Moment moment,
            @Nullable Period period,
            Result result,
            Term term,
            @Nullable String valuation) {
        this(formula, series, moment, period, result, term, valuation, null, null);
    }

    /** @param domain of the indicator */
    DerivedFigure finished(Ledger ledger, Domain domain, Unit usual, Vagueness vagueness) {
        List<HeldClaim> inputs = term.claims().stream().distinct().toList();
        String id = FigureId.of(this, ledger.book(), usual, inputs);
        Optional<StatedFigure> counterpart = counterpart(ledger)
                .filter(it -> !inputs.contains(it.chosen()))
                .filter(it -> isOfOneDefinition(it.chosen().claim(), inputs));
        return new DerivedFigure(
                id,
                formula,
                place(ledger.book(), id, inputs),
                basis(inputs),
                reporter(inputs),
                valuation,
                inputs,
                inputs.stream()
                        .map(it -> it.claim().number().number().basis(vagueness))
                        .max(Comparator.naturalOrder())
                        .orElse(RangeBasis.EXACT),
                result,
                counterpart.map(it -> compared(it, domain, vagueness)).orElse(null),
                told(),
                since(ledger));
    }

    private Place place(String book, String id, List<HeldClaim> inputs) {
        return new Place(
                series,
                book,
                Nature.OBSERVED,
                formula.toString(),
                Formula.ON_REQUEST.contains(formula),
                period,
                inputs.stream()
                        .map(HeldClaim::source)
                        .map(Source::publishedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.<LocalDate>naturalOrder())
                        .orElse(null),
                result.value() != null ? result.value() : result.range().lower(),
                id);
    }

    /** Of inputs that give a period the least sure; the period before one that is not stated is none either. */
    private PeriodBasis basis(List<HeldClaim> inputs) {
        if (period == null) {
            return formula == Formula.IMPLIED_PREVIOUS ? PeriodBasis.PREVIOUS : PeriodBasis.UNSTATED;
        }
        return inputs.stream()
                .map(it -> it.claim().timing().periodBasis())
                .filter(it -> it != PeriodBasis.UNSTATED)
                .max(Comparator.naturalOrder())
                .orElse(PeriodBasis.STATED);
    }

    private static @Nullable String reporter(List<HeldClaim> inputs) {
        String first = inputs.get(0).claim().subject().reporter();
        return inputs.stream()
                        .allMatch(it -> Objects.equals(it.claim().subject().reporter(), first))
                ? first
                : null;
    }

    /** Whether what is stated is about what was derived, as far as it says so. */
    private boolean isOfOneDefinition(Claim stated, List<HeldClaim> inputs) {
        Subject said = stated.subject();
        Subject derived = new Subject(
                said.indicator(),
                said.origin(),
                said.destination(),
                reporter(inputs),
                said.product(),
                said.coverage(),
                valuation,
                said.nature());
        boolean isSpanned = formula == Formula.CAGR
                ? stated.timing().growthBasis() == GrowthBasis.AVERAGE
                : stated.timing().isAgainst(moment.yearBefore());
        return said.isAlike(derived) && isSpanned;
    }

    /** What the book states of the same; of a balance perhaps with the other country in surplus. */
    private Optional<StatedFigure> counterpart(Ledger ledger) {
        return alike().flatMap(it -> Stream.concat(
                        ledger.at(period, it).stream(),
                        formula == Formula.IMPLIED_PREVIOUS || Formula.ON_REQUEST.contains(formula)
                                ? Stream.empty()
                                : ledger.at(moment, it).stream()))
                .findFirst();
    }

    /** The series, and under what other name the same may be stated. */
    private Stream<Series> alike() {
        return switch (formula) {
            case BALANCE -> Stream.of(series, series.turned());
            case SHARE ->
                Shares.IN_TRADE.equals(series.coverage())
                        ? Stream.of(series, series.covering(null))
                        : Stream.of(series);
            default -> Stream.of(series);
        };
    }

    private DerivedFigure.Counterpart compared(StatedFigure stated, Domain domain, Vagueness vagueness) {
        Range said = stated.chosen().claim().number().number().range(domain, vagueness);
        Range turned = Objects.equals(stated.series().origin(), series.origin()) ? said : said.negate();
        return new DerivedFigure.Counterpart(stated, turned, Verdict.of(result, turned, domain));
    }

    private @Nullable String told() {
        String why = result.indeterminate();
        return note == null || why == null ? (note == null ? why : note) : note + " " + why;
    }

    /** What a statement ties together changes with anything that is said in it. */
    private long since(Ledger ledger) {
        if (moment.isOfStatement()) {
            return ledger.lastChange();
        }
        Stream<Series.Point> stated = alike().map(it -> new Series.Point(it, ledger.book(), period));
        Stream<Series.Point> looked = Flows.isReconciled(ledger.any())
                ? term.looked().stream().flatMap(it -> Stream.of(it, mirror(it)))
                : term.looked().stream();
        return ledger.since(Stream.concat(looked, stated).toList());
    }

    /** A reconciled book is read by its exports, and by its imports only where it has none. */
    private static Series.Point mirror(Series.Point point) {
        Series series = point.series();
        String mirror = series.indicator().equals("imports") ? "exports" : series.indicator();
        return new Series.Point(
                new Series(
                        series.pair(),
                        mirror,
                        series.origin(),
                        series.destination(),
                        series.product(),
                        series.coverage(),
                        series.unit()),
                point.book(),
                point.period());
    }
}
