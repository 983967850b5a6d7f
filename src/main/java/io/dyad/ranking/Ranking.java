package io.dyad.ranking;

import io.dyad.country.Countries;
import io.dyad.derived.Known;
import io.dyad.derived.Share;
import io.dyad.period.Period;
import io.dyad.quantity.Domain;
import io.dyad.quantity.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The partners of a country or group in one period and one account, in their rank.
 *
 * @param rows the first first
 * @param whole what shares are of, in words; null where there are none
 */
record Ranking(
        Definition definition,
        Period period,
        List<Ranked> rows,
        @Nullable String whole) {

    /** Among those whose order is open, by what is surely known of each. */
    private static final Comparator<@Nullable BigDecimal> GREATEST_FIRST =
            Comparator.nullsLast(Comparator.reverseOrder());

    /** Of the partners asked for. */
    static Ranking of(
            Party side,
            List<Party> partners,
            Wanted wanted,
            Definition definition,
            Period period,
            Map<Cell.Place, Cell> cells,
            Function<Cell, Amount.Part> served,
            Domain ofShares) {
        Maker maker = new Maker(side, wanted, definition, period, cells, served, ofShares);
        return maker.ranking(partners);
    }

    /** The countries that it has figures with, but for the world and its own members. */
    static List<String> partners(Party side, Period period, Map<Cell.Place, Cell> cells) {
        Set<String> own = Set.copyOf(side.in(period));
        Set<String> partners = new TreeSet<>();
        cells.keySet().stream()
                .filter(it -> it.period().equals(period) && own.contains(it.country()))
                .map(Cell.Place::partner)
                .filter(it -> !own.contains(it) && !it.equals(Countries.WORLD))
                .forEach(partners::add);
        return List.copyOf(partners);
    }

    /** The places by partner. */
    Map<String, Ranks> places() {
        Map<String, Ranks> places = new HashMap<>();
        rows.forEach(it -> places.put(it.partner(), it.ranks()));
        return places;
    }

    /** What a ranking is made from. */
    private record Maker(
            Party side,
            Wanted wanted,
            Definition definition,
            Period period,
            Map<Cell.Place, Cell> cells,
            Function<Cell, Amount.Part> served,
            Domain ofShares) {

        Ranking ranking(List<Party> partners) {
            List<Sides> sides = new ArrayList<>();
            List<Amount> amounts = new ArrayList<>();
            for (Party partner : partners) {
                Sides both = new Sides(side, partner);
                Amount amount = amount(both);
                if (amount != null) {
                    sides.add(both);
                    amounts.add(amount);
                }
            }
            Whole whole = whole();
            List<Ranks> ranks = Ranks.of(amounts.stream().map(this::ordered).toList());
            List<Ranked> rows = new ArrayList<>();
            for (int i = 0; i < amounts.size(); i++) {
                rows.add(new Ranked(sides.get(i), amounts.get(i), ranks.get(i), share(amounts.get(i), whole)));
            }
            rows.sort(Comparator.comparing((Ranked it) -> it.ranks().lower())
                    .thenComparing(it -> it.ranks().upper())
                    .thenComparing(it -> ordered(it.amount()).lower(), GREATEST_FIRST)
                    .thenComparing(Ranked::partner));
            return new Ranking(definition, period, rows, whole == null ? null : whole.told);
        }

        private @Nullable Amount amount(Sides both) {
            return both.amount(period, cells, served, wanted.isNeverNegative());
        }

        /** The first in a list of ranks is the one with the smallest number. */
        private Range ordered(Amount amount) {
            return definition.unit().equals("RANK") ? amount.range().negate() : amount.range();
        }

        /** What a share is of. */
        private record Whole(@Nullable BigDecimal value, String told) {}

        /**
         * A country's total with the world where the account has it, else the sum of the partners that it has. One partner is
         * no whole: that a country trades with nobody else is not said by nobody saying otherwise.
         */
        private @Nullable Whole whole() {
            if (!wanted.isAdditive() || !wanted.isNeverNegative()) {
                return null;
            }
            if (!side.isGroup()) {
                Cell world = cells.get(new Cell.Place(side.code(), Countries.WORLD, period));
                if (world != null) {
                    return new Whole(served.apply(world).value(), "the total with the world that the book has");
                }
            }
            List<Amount> all = partners(side, period, cells).stream()
                    .map(it -> amount(new Sides(side, new Party(it, it, null))))
                    .filter(Objects::nonNull)
                    .toList();
            return all.size() < 2
                    ? null
                    : new Whole(sum(all), "the sum of the " + all.size() + " partners that the book has");
        }

        private static @Nullable BigDecimal sum(List<Amount> amounts) {
            @Nullable BigDecimal sum = BigDecimal.ZERO;
            for (Amount amount : amounts) {
                BigDecimal value = amount.value();
                sum = sum == null || value == null ? null : sum.add(value);
            }
            return sum;
        }

        /** As a derived share's number, which a bound has not. */
        private @Nullable BigDecimal share(Amount amount, @Nullable Whole whole) {
            BigDecimal part = amount.value();
            BigDecimal total = whole == null ? null : whole.value;
            if (part == null || total == null || total.signum() <= 0) {
                return null;
            }
            return Share.ofTotal(known("part", part), known("total", total), ofShares)
                    .value();
        }

        private static Known known(String name, BigDecimal value) {
            return Known.stated(name, Range.point(value), value);
        }
    }
}
