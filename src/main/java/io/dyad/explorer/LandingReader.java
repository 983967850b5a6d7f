package io.dyad.explorer;

import io.dyad.figure.PairDetail;
import io.dyad.figure.PairReader;
import io.dyad.http.PublicAddress;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.store.Revision;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the landing page together from what the store holds now. */
@ApplicationScoped
class LandingReader {

    /** Of the first data the pair with most figures. */
    private static final Pair PREFERRED = Pair.of("KAZ", "KOR");

    /** A pair of statistics has dozens; the page shows what a glance can hold. */
    private static final int MOST_FIGURES = 7;

    /** Where the service listens unless told otherwise. */
    private static final String LOCAL = "http://localhost:8080";

    private final PairReader pairs;
    private final Indicators indicators;
    private final Revisions revisions;
    private final PublicAddress address;

    LandingReader(PairReader pairs, Indicators indicators, Revisions revisions, PublicAddress address) {
        this.pairs = pairs;
        this.indicators = indicators;
        this.revisions = revisions;
        this.address = address;
    }

    Landing landing() {
        Revision current = revisions.current();
        return new Landing(
                pairs.oneWithFigures(PREFERRED).map(this::answer).orElse(null), current.holdings(), current.number());
    }

    private OneAnswer answer(PairDetail detail) {
        int stated = (int)
                detail.data().stream().filter(it -> it.kind().equals("stated")).count();
        List<FigureCard> cards = IntStream.range(0, Math.min(MOST_FIGURES, stated))
                .mapToObj(it -> FigureCard.of(detail, it, indicators))
                .toList();
        return new OneAnswer(
                detail.id(),
                detail.countries().get(0).name(),
                detail.countries().get(1).name(),
                cards,
                detail.data().size() - cards.size(),
                detail.absent().stream().map(PairDetail.Gap::reason).distinct().toList(),
                call(detail.id()));
    }

    private String call(String pair) {
        String path = "/v1/pairs/" + pair;
        return "curl " + (address.publicAddress().isPresent() ? address.link(path) : LOCAL + path);
    }
}
