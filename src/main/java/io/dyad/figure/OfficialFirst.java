package io.dyad.figure;

import io.dyad.claim.HeldClaim;
import io.dyad.claim.Nature;
import io.dyad.claim.Policy;
import io.dyad.claim.Series;
import io.dyad.indicator.Indicators;
import io.dyad.quantity.Range;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The policy official-first/1: which claim is a figure, within a book, and which book serves a series.
 *
 * <p>Within a book, for one quantity, the steps of {@link Step} are taken in order; each keeps the best of those that are left, until
 * one is. Claims without a period are never the same quantity: each is a figure of its own.
 */
@ApplicationScoped
class OfficialFirst {

    static final Policy POLICY = Policy.OFFICIAL_FIRST;

    private static final List<Step> STEPS = List.of(Step.values());

    private final Indicators indicators;

    OfficialFirst(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * The figures of all books that follow from these claims.
     *
     * @param departures for quantities that have lost a claim, the last revision at which they did
     */
    List<StatedFigure> figures(Collection<HeldClaim> claims, Map<Series.Point, Long> departures) {
        Map<Object, List<HeldClaim>> quantities = new LinkedHashMap<>();
        claims.stream()
                .filter(it -> it.claim().subject().nature() == Nature.OBSERVED)
                .forEach(it -> quantities
                        .computeIfAbsent(quantity(it), key -> new ArrayList<>())
                        .add(it));
        return quantities.values().stream().map(it -> choose(it, departures)).toList();
    }

    /** One figure from the claims on one quantity in one book. */
    private StatedFigure choose(List<HeldClaim> claims, Map<Series.Point, Long> departures) {
        List<HeldClaim> left = claims;
        List<StatedFigure.Loser> losers = new ArrayList<>();
        for (Step step : claims.size() == 1 ? List.<Step>of() : STEPS) {
            List<HeldClaim> kept = step.keep(left, this::range);
            left.stream()
                    .filter(it -> !kept.contains(it))
                    .forEach(it -> losers.add(new StatedFigure.Loser(it, step.reason())));
            left = kept;
        }
        HeldClaim chosen = left.get(0);
        String indicator = chosen.claim().subject().indicator();
        return new StatedFigure(
                FigureId.of(chosen.claim(), indicators.get(indicator)), chosen, losers, since(claims, departures));
    }

    private Range range(HeldClaim held) {
        String indicator = held.claim().subject().indicator();
        return held.claim().number().number().range(indicators.get(indicator).domain(), POLICY.vagueness());
    }

    /** Since the last of the claims behind it came, or another one went. */
    private static long since(List<HeldClaim> claims, Map<Series.Point, Long> departures) {
        long lastArrival =
                claims.stream().mapToLong(it -> it.state().from()).max().orElseThrow();
        HeldClaim any = claims.get(0);
        long lastDeparture =
                any.claim().timing().period() == null ? 0 : departures.getOrDefault(Series.Point.of(any.claim()), 0L);
        return Math.max(lastArrival, lastDeparture);
    }

    private static Object quantity(HeldClaim held) {
        return held.claim().timing().period() == null ? held.claim().id() : Series.Point.of(held.claim());
    }
}
