package io.dyad.ranking;

import io.dyad.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A country or group, and another one that it trades with.
 *
 * @param side that a table is about
 */
record Sides(Party side, Party partner) {

    /** A note names so many members without a figure; a column lists all. */
    private static final int MOST_NAMED = 60;

    @Nullable String origin(@Nullable Perspective direction) {
        return direction == null ? null : (direction == Perspective.FROM ? side : partner).code();
    }

    @Nullable String destination(@Nullable Perspective direction) {
        return direction == null ? null : (direction == Perspective.FROM ? partner : side).code();
    }

    /** Origin and destination; where there is no direction, the side and its partner, two countries in the order of their pair. */
    String label(@Nullable Perspective direction) {
        if (direction != null) {
            return origin(direction) + "-" + destination(direction);
        }
        boolean isPair = !side.isGroup() && !partner.isGroup();
        return isPair && side.code().compareTo(partner.code()) > 0
                ? partner.code() + "-" + side.code()
                : side.code() + "-" + partner.code();
    }

    boolean isSum() {
        return side.isGroup() || partner.isGroup();
    }

    /**
     * What is known in a period.
     *
     * @param cells the figures of one definition
     * @param served the row that a figure is served as
     * @return null where nothing is
     */
    @Nullable Amount amount(
            Period period, Map<Cell.Place, Cell> cells, Function<Cell, Amount.Part> served, boolean isNeverNegative) {
        List<Amount.Part> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Cell.Place place : places(period)) {
            Cell cell = cells.get(place);
            if (cell == null) {
                missing.add(missing(place));
            } else {
                parts.add(served.apply(cell));
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        return isSum() ? Amount.sum(parts, missing, isNeverNegative) : Amount.of(parts.get(0));
    }

    /**
     * Where the figures stand that make up the whole in a period. Trade among the members of the side is none of its trade, so
     * that partners who are members themselves are left out; a country's trade with its own group is that with the others.
     */
    private List<Cell.Place> places(Period period) {
        List<String> own = side.in(period);
        return partner.in(period).stream()
                .filter(it -> !own.contains(it))
                .flatMap(other -> own.stream().map(it -> new Cell.Place(it, other, period)))
                .toList();
    }

    /** Whether a figure is part of the whole in its period. */
    boolean counts(Cell cell) {
        List<String> own = side.in(cell.place().period());
        return own.contains(cell.country())
                && !own.contains(cell.partner())
                && partner.in(cell.place().period()).contains(cell.partner());
    }

    /** Of a sum everybody whose figure would be part of it in a period. */
    List<String> members(Period period) {
        return isSum() ? places(period).stream().map(this::missing).toList() : List.of();
    }

    /** Of two groups both countries, else the one that is a member. */
    private String missing(Cell.Place place) {
        if (side.isGroup() && partner.isGroup()) {
            return place.country() + "-" + place.partner();
        }
        return side.isGroup() ? place.country() : place.partner();
    }

    String named(List<String> missing) {
        return String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())))
                + (missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "");
    }
}
