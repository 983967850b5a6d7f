package io.dyad.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of two countries a flow comes from: as is said at the number, else as the flow spoken of before went. */
final class Origins {

    private final Reading reading;
    private final Scene scene;
    private final Directions directions;

    Origins(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
        this.directions = new Directions(reading, scene);
    }

    Directions.Origin of(Place place, Subject subject, Line line, Pairs.Two two) {
        int end = reading.clauseEnd(place.to(), place.rightTo());
        Directions.Origin said = directions.of(place, subject, two.one(), two.other(), end, line.one == null);
        boolean isSamePair = line.isOfPair(two.one()) && line.isOfPair(two.other());
        if (subject.mark() == null && line.flow == subject.topic() && line.origin != null && !isSamePair) {
            String anchor = line.anchor;
            boolean isAnchorOrigin = anchor != null && anchor.equals(line.origin);
            boolean isListed = anchor != null && (anchor.equals(two.one()) || anchor.equals(two.other()));
            if (isListed && anchor != null) {
                String partner = anchor.equals(two.one()) ? two.other() : two.one();
                return new Directions.Origin(isAnchorOrigin ? anchor : partner, false, "");
            }
        }
        if (said.isSaid()) {
            return subject.mark() == null && isListedAgainst(scene.anchor, subject, two) ? ofList(two) : said;
        }
        boolean isReverse =
                reading.reverse.isAnyBetween(place.leftFrom(), reading.clauseEnd(place.to(), place.rightTo()));
        String before = line.origin != null ? line.origin : scene.origin;
        boolean isBefore =
                before != null && (before.equals(two.one()) || before.equals(two.other())) && isAlike(subject, line);
        if (isBefore && before != null) {
            String back = before.equals(two.one()) ? two.other() : two.one();
            return new Directions.Origin(isReverse ? back : before, isReverse, "the other way");
        }
        return said;
    }

    /** Firms and investment go the same way, and what goes on with a flow goes as it did. */
    private boolean isAlike(Subject subject, Line line) {
        Topic flow = line.flow != null ? line.flow : scene.flow;
        boolean isStock = flow != null && flow.isStock() && subject.topic().isStock();
        return isStock || (subject.mark() == null && flow == subject.topic());
    }

    private boolean isListedAgainst(@Nullable String anchor, Subject subject, Pairs.Two two) {
        return anchor != null
                && scene.flow == subject.topic()
                && subject.topic().isFlow()
                && (anchor.equals(two.one()) || anchor.equals(two.other()))
                && !scene.isFigureOf(two.one(), two.other());
    }

    /** "Saudi Arabia ranked first among buyers": the one whose list it is keeps its side. */
    private Directions.Origin ofList(Pairs.Two two) {
        String anchor = Objects.requireNonNull(scene.anchor);
        String partner = anchor.equals(two.one()) ? two.other() : two.one();
        return new Directions.Origin(anchor.equals(scene.origin) ? anchor : partner, false, "");
    }
}
