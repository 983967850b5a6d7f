package io.dyad.explorer;

import io.dyad.figure.PairDetail;
import io.dyad.indicator.Indicators;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The figures of a pair that stand in front.
 *
 * @param figures at least one, each stated by a source
 * @param more how many figures there are beside
 * @param gaps what sources were read for and do not say
 */
record OneAnswer(
        String pair, String first, String second, List<FigureCard> figures, int more, List<String> gaps, String call) {

    /** A pair of statistics has dozens; the page shows what a glance can hold. */
    private static final int MOST_FIGURES = 7;

    /**
     * Of a pair that has a stated figure.
     *
     * @param names of countries, in the reader's language
     * @param call the command that answers the same
     */
    static OneAnswer of(PairDetail detail, Indicators indicators, UnaryOperator<String> names, String call) {
        int stated = (int)
                detail.data().stream().filter(it -> it.kind().equals("stated")).count();
        List<FigureCard> cards = IntStream.range(0, Math.min(MOST_FIGURES, stated))
                .mapToObj(it -> FigureCard.of(detail, it, indicators, names))
                .toList();
        return new OneAnswer(
                detail.id(),
                names.apply(detail.countries().get(0).code()),
                names.apply(detail.countries().get(1).code()),
                cards,
                detail.data().size() - cards.size(),
                detail.absent().stream().map(PairDetail.Gap::reason).distinct().toList(),
                call);
    }

    /** The figure that stands in front. */
    public FigureCard headline() {
        return figures.get(0);
    }

    public List<FigureCard> others() {
        return figures.subList(1, figures.size());
    }
}
