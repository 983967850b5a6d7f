package io.dyad.ranking;

import io.dyad.claim.ClaimFilter;
import io.dyad.claim.PairListing;
import io.dyad.claim.Policy;
import io.dyad.figure.Deriving;
import io.dyad.figure.Figure;
import io.dyad.figure.Figures;
import io.dyad.figure.StatedFigure;
import io.dyad.http.Fault;
import io.dyad.http.ProblemException;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.store.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the figures that tables are made of. */
@ApplicationScoped
class Cells {

    /** As many pairs are asked for at once, so that what is too much is noticed before all of it is read. */
    private static final int BATCH = 250;

    private final Figures figures;

    Cells(Figures figures) {
        this.figures = figures;
    }

    /**
     * Which figures are read.
     *
     * @param books only these; empty for all, and a data set with an asterisk for those that members of a group keep
     * @param first the first day of the periods wanted; null for all
     */
    record Asked(
            List<String> books,
            List<String> products,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            Deriving deriving,
            AsOf asOf) {

        Asked within(@Nullable LocalDate from, @Nullable LocalDate to) {
            return new Asked(books, products, from, to, deriving, asOf);
        }

        /** Of one account alone. */
        Asked in(String account) {
            return new Asked(List.of(account), products, first, last, deriving, asOf);
        }

        /** What asks for figures of that definition again, at the same time. */
        String parameters(Definition definition) {
            boolean isByPolicy = deriving.vagueness().equals(Policy.OFFICIAL_FIRST.vagueness());
            return "&product=" + definition.product()
                    + (deriving.isWanted() ? "" : "&derived=false")
                    + (isByPolicy ? "" : "&policy_ranges=false")
                    + "&book=" + definition.account() + "&" + asOf.parameters();
        }

        boolean takes(Definition definition) {
            return books.isEmpty() || books.contains(definition.account());
        }

        /** Books of members are not told by their names, and are left out afterwards. */
        private List<String> bookNames() {
            return books.stream().anyMatch(it -> it.endsWith(Definition.OWN_BOOKS)) ? List.of() : books;
        }
    }

    /** The figures of these pairs from which what is wanted is taken, those with a part of the calendar as period. */
    List<Figure> read(Collection<Pair> pairs, Collection<Wanted> wanted, Asked asked) {
        List<Pair> all = pairs.stream().distinct().sorted().toList();
        List<Figure> calendar = new ArrayList<>();
        long claims = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            List<Figure> read = figures.of(
                    all.subList(from, Math.min(all.size(), from + BATCH)),
                    filter(wanted, asked),
                    asked.asOf(),
                    asked.deriving());
            claims += read.stream()
                    .filter(StatedFigure.class::isInstance)
                    .mapToLong(Figure::claims)
                    .sum();
            refuseTooMany(claims);
            read.stream().filter(it -> isWithin(it, asked)).forEach(calendar::add);
        }
        return calendar;
    }

    /** Those of the figures that are the quantity wanted of a side, or of one of its members. */
    static List<Cell> of(Collection<Figure> figures, Party side, Wanted wanted, Asked asked) {
        Set<String> countries = Set.copyOf(side.ever());
        List<Cell> cells = new ArrayList<>();
        for (Figure figure : figures) {
            Pair pair = figure.series().pair();
            for (String country : pair.countries()) {
                if (countries.contains(country) && wanted.isMet(figure, country)) {
                    Definition definition = Definition.of(figure, country, side.isGroup());
                    if (asked.takes(definition)) {
                        cells.add(new Cell(country, pair.other(country), figure, definition));
                    }
                }
            }
        }
        return cells;
    }

    /** What is derived from the years around may itself lie outside. */
    private static boolean isWithin(Figure figure, Asked asked) {
        Period period = figure.period();
        return period != null && period.frequency() != null && period.within(asked.first(), asked.last());
    }

    private static ClaimFilter filter(Collection<Wanted> wanted, Asked asked) {
        LocalDate first = asked.first();
        boolean isGrowth = wanted.stream().anyMatch(Wanted::isGrowth);
        return ClaimFilter.published(asked.asOf())
                .of(wanted.stream()
                        .flatMap(it -> it.inputs().stream())
                        .distinct()
                        .toList())
                .inBooks(asked.bookNames())
                .ofProducts(asked.products())
                .within(first == null || !isGrowth ? first : first.minusYears(1), asked.last());
    }

    private static void refuseTooMany(long claims) {
        if (claims > PairListing.SORTED_CLAIMS) {
            throw ProblemException.tooBroad(
                    "The table would be made of more than " + PairListing.SORTED_CLAIMS
                            + " claims; name one of the books, fewer countries or pairs, or fewer periods.",
                    Fault.of("book", null, "Too many claims for one table."));
        }
    }
}
