package io.dyad.explorer;

import java.util.List;

/**
 * The figures of a pair as the landing page shows them.
 *
 * @param figures at least one
 * @param more how many figures there are beside
 * @param gaps what sources were read for and do not say
 * @param call the command that answers the same
 */
record OneAnswer(
        String pair, String first, String second, List<FigureCard> figures, int more, List<String> gaps, String call) {

    /** The figure that stands in front. */
    public FigureCard headline() {
        return figures.get(0);
    }

    public List<FigureCard> others() {
        return figures.subList(1, figures.size());
    }
}
