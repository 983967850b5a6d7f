package io.dyad.figure;

import static io.dyad.derived.Formula.SHARE;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.derived.Known;
import io.dyad.derived.Result;
import io.dyad.derived.Share;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import io.dyad.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shares of a partner in the trade of a country: of the total with the world where the book has it, else of the sum of
 * the partners that it has.
 */
final class Shares {

    /** What a share is of, as its coverage says; a share that is stated of trade may leave it unsaid. */
    static final String IN_TRADE = "turnover";

    private final Ledger ledger;
    private final Indicators indicators;
    private final Deriving deriving;
    private final Partners partners;
    private final Terms terms;

    Shares(Ledger ledger, Indicators indicators, Deriving deriving, Partners partners) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.deriving = deriving;
        this.partners = partners;
        this.terms = new Terms(indicators, deriving.vagueness());
    }

    /** The share of the partner in the trade of each country whose trade this is, period by period. */
    List<DerivedFigure> of(DerivedOnRequest.Line line, NavigableMap<Period, Term> levels) {
        if (line.series().pair().isTotal()) {
            return List.of();
        }
        List<DerivedFigure> made = new ArrayList<>();
        levels.forEach((period, part) -> {
            if (deriving.isWithin(period)) {
                countries(line, part).forEach(it -> made.add(new Of(line.series(), it, period).share(part)));
            }
        });
        return made;
    }

    /** A reporter's trade is its own; where none is named, exports are the origin's and imports the destination's. */
    private Stream<String> countries(DerivedOnRequest.Line line, Term part) {
        List<String> both = line.series().pair().countries();
        String reporter = line.reporter() != null
                ? line.reporter()
                : part.claims().get(0).claim().subject().reporter();
        if (reporter != null) {
            return both.stream().filter(reporter::equals);
        }
        if (line.series().origin() == null || Flows.isReconciled(ledger.any())) {
            return both.stream();
        }
        return Stream.of(
                        line.series().indicator().equals("exports")
                                ? line.series().origin()
                                : line.series().destination())
                .flatMap(Stream::ofNullable);
    }

    /** One country's trade in one period, of which the series is a part. */
    private final class Of {

        private final Series series;
        private final String country;
        private final String partner;
        private final Period period;

        Of(Series series, String country, Period period) {
            this.series = series;
            this.country = country;
            this.partner = series.pair().other(country);
            this.period = period;
        }

        DerivedFigure share(Term part) {
            return partners.ofWorld(country, ledger.book()).stream()
                    .flatMap(it -> level(it).stream())
                    .filter(part::isAlike)
                    .findFirst()
                    .map(it -> ofTotal(part, it))
                    .orElseGet(() -> ofSum(part));
        }

        private DerivedFigure ofTotal(Term part, Term whole) {
            Result result = Share.ofTotal(part.known(), whole.known(), terms.domain("share"));
            return finished(
                    result,
                    Term.made(result.as("share"), part, whole),
                    "Of the total with the world that the book has.");
        }

        private DerivedFigure ofSum(Term part) {
            List<Term> others = partners.others(country, partner, ledger.book()).stream()
                    .flatMap(it -> level(it).stream())
                    .filter(part::isAlike)
                    .toList();
            if (others.isEmpty()) {
                Result result = Share.ofNothingElse(part.known(), terms.domain("share"));
                return finished(result, part, "The book has neither a total with the world nor another partner.");
            }
            Known rest = Share.sum(
                    "the other partners", others.stream().map(Term::known).toList());
            Result result = Share.ofSum(part.known(), rest, terms.domain("share"));
            List<HeldClaim> claims =
                    others.stream().flatMap(it -> it.claims().stream()).toList();
            List<Series.Point> looked =
                    others.stream().flatMap(it -> it.looked().stream()).toList();
            return finished(
                    result,
                    Term.made(result.as("share"), part, new Term(rest, claims, looked)),
                    "Of the sum of the " + (others.size() + 1)
                            + " partners that the book has; it has no total with the world.");
        }

        /** The same quantity of another pair of the country: stated, or a turnover that is the sum of its flows. */
        private Optional<Term> level(Ledger other) {
            String counterpart = other.any().series().pair().other(country);
            Series same = new Series(
                    other.any().series().pair(),
                    series.indicator(),
                    swapped(series.origin(), counterpart),
                    swapped(series.destination(), counterpart),
                    series.product(),
                    series.coverage(),
                    series.unit());
            Moment moment = Moment.of(period);
            Optional<Term> stated = other.at(moment, same).map(terms::of);
            return stated.isPresent() || !same.indicator().equals("turnover") ? stated : summed(other, moment, same);
        }

        private Optional<Term> summed(Ledger other, Moment moment, Series turnover) {
            Derivation ofOther = new Derivation(other, indicators, deriving);
            Aspect aspect = Aspect.of(turnover);
            return ofOther.present(moment, aspect).stream()
                    .filter(it -> it.reporter() == null || it.reporter().equals(country))
                    .findFirst()
                    .map(it -> ofOther.sum(it, it.at(moment, other).orElseThrow(), moment, aspect)
                            .term());
        }

        private @Nullable String swapped(@Nullable String code, String counterpart) {
            return partner.equals(code) ? counterpart : code;
        }

        private DerivedFigure finished(Result result, Term term, String note) {
            String trade = series.origin() == null ? IN_TRADE : country.equals(series.origin()) ? "exports" : "imports";
            Series share = new Series(
                    series.pair(),
                    "share",
                    partner,
                    country,
                    series.product(),
                    series.coverage() == null ? trade : trade + ", " + series.coverage(),
                    Unit.PERCENT.code());
            var indicator = indicators.get(share.indicator());
            // What other pairs gained and lost is not looked up: it reads so at the revision read.
            return new Draft(SHARE, share, Moment.of(period), period, result, term, null, null, note)
                    .finished(ledger, indicator.domain(), indicator.unit(), deriving.vagueness())
                    .since(partners.revision());
        }
    }
}
