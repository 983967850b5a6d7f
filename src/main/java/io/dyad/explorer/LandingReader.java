package io.dyad.explorer;

import io.dyad.figure.PairReader;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.store.Revision;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the landing page together from what the store holds now. */
@ApplicationScoped
class LandingReader {

    /** Of the first data the pair with most figures. */
    private static final Pair PREFERRED = Pair.of("KAZ", "KOR");

    private final PairReader pairs;
    private final Indicators indicators;
    private final Revisions revisions;
    private final Calls calls;

    LandingReader(PairReader pairs, Indicators indicators, Revisions revisions, Calls calls) {
        this.pairs = pairs;
        this.indicators = indicators;
        this.revisions = revisions;
        this.calls = calls;
    }

    Landing landing(Search search) {
        Revision current = revisions.current();
        return new Landing(
                pairs.oneWithFigures(PREFERRED)
                        .map(it -> OneAnswer.of(it, indicators, calls.curl("/v1/pairs/" + it.id())))
                        .orElse(null),
                current.holdings(),
                current.number(),
                search);
    }
}
