package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Place;
import io.dyad.claim.Series;
import java.util.List;
import java.util.stream.Stream;

/**
 * The claim that the policy chose for one quantity within one book, and the claims that it was chosen from.
 *
 * @param chosen the claim that the figure shows
 * @param losers the other claims on the same quantity in the same book, each with why it lost
 */
public record StatedFigure(String id, HeldClaim chosen, List<Loser> losers, long since) implements Figure {

    /** A claim that was not chosen, and why. */
    public record Loser(HeldClaim claim, String reason) {}

    @Override
    public Place place() {
        return Place.of(chosen);
    }

    @Override
    public Series series() {
        return Series.of(chosen.claim());
    }

    @Override
    public String book() {
        return chosen.claim().book();
    }

    @Override
    public List<HeldClaim> evidence() {
        return List.of(chosen);
    }

    @Override
    public int claims() {
        return 1 + losers.size();
    }

    /** What the figure would be if that claim had been chosen. */
    public StatedFigure choosing(Loser loser) {
        return new StatedFigure(id, loser.claim(), List.of(), since);
    }

    /** The chosen claim and, behind it, those that lost. */
    List<HeldClaim> all() {
        return Stream.concat(Stream.of(chosen), losers.stream().map(Loser::claim))
                .toList();
    }

    Series.Point point() {
        return Series.Point.of(chosen.claim());
    }
}
