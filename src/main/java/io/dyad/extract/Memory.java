package io.dyad.extract;

import io.dyad.extract.CountryWords.Kind;
import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import io.dyad.extract.Sentences.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes in {@link Line} and {@link Scene} what the numbers and sentences that follow may go on with. */
final class Memory {

    /** What holds for the numbers that go on with one too. */
    private static final Set<String> STICKY =
            Set.of(Obstacles.SECTOR, Obstacles.TOTAL, Obstacles.PART, Subjects.VOLUME);

    private final Reading reading;
    private final Scene scene;

    Memory(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    /** A number that was left. */
    void left(Line line, Subject subject, @Nullable String reason, Place place) {
        boolean isNothing = subject.topic() == Topic.NONE;
        if (!isNothing) {
            line.topic = subject.topic();
            line.blocked = reason != null && STICKY.contains(reason) ? reason : null;
        } else if (place.quantity().kind() == Quantity.Kind.VOLUME) {
            line.topic = line.topic == null ? Topic.EXPORTS : line.topic;
            line.blocked = reason;
        }
        line.last = place.quantity();
        if (line.topic != null && !isNothing) {
            scene.topic = subject.topic().isMoney() ? subject.topic() : scene.topic;
            scene.blocked = line.blocked;
        }
    }

    /** A target or a forecast. */
    void hoped(Place place, Line line, Subject subject, Pairs.Two two) {
        line.topic = subject.topic();
        line.last = place.quantity();
        scene.topic = subject.topic().isMoney() ? subject.topic() : scene.topic;
        scene.blocked = null;
        scene.speakOf(two.one(), two.other());
    }

    /** A number that became a candidate. */
    void taken(
            Place place,
            Line line,
            Subject subject,
            Pairs.Two two,
            Candidate candidate,
            Directions.@Nullable Origin origin) {
        line.topic = subject.topic();
        line.blocked = null;
        line.one = two.one();
        line.other = two.other();
        line.last = place.quantity();
        line.candidate = candidate;
        boolean isHome = two.one().equals(scene.home) || two.other().equals(scene.home);
        boolean isAnchored = line.anchor != null && (line.anchor.equals(two.one()) || line.anchor.equals(two.other()));
        if (!isAnchored) {
            line.anchor = isHome ? scene.home : two.one();
        }
        line.origin = candidate.origin();
        line.flow = subject.topic();
        keep(place, line, subject, two, candidate, origin);
    }

    private void keep(
            Place place,
            Line line,
            Subject subject,
            Pairs.Two two,
            Candidate candidate,
            Directions.@Nullable Origin origin) {
        scene.topic = subject.topic();
        scene.blocked = null;
        scene.flow = subject.topic();
        scene.money = subject.topic().isMoney() ? subject.topic() : scene.money;
        if (candidate.period() != null && !candidate.isBase()) {
            scene.periods.put(subject.topic(), candidate.period());
        }
        scene.origin = candidate.origin();
        scene.anchor = line.anchor;
        scene.speakOf(two.one(), two.other());
        scene.figureOne = two.one();
        scene.figureOther = two.other();
        scene.isFigureOfTrade = subject.topic().isTrade();
        if (!candidate.isBase() && candidate.period() != null) {
            scene.period = candidate.period();
            scene.basis = candidate.basis();
            scene.periodSentence = place.line();
            scene.isPeriodAsOf = candidate.periodKind() == PeriodMention.Kind.AS_OF;
        } else if (!candidate.isBase() && candidate.periodKind() == PeriodMention.Kind.HABITUAL) {
            scene.period = null;
        }
        if (origin != null && origin.isSaid() && subject.topic().isFlow()) {
            boolean isExports = subject.topic() == Topic.EXPORTS;
            scene.reporter = isExports ? candidate.origin() : candidate.destination();
        } else if (subject.topic() == Topic.TURNOVER && subject.mark() != null) {
            scene.reporter = Reporters.of(reading, place, two, scene.home);
        }
    }

    /** After a sentence, its countries are those of whom the text speaks. */
    void sentence(int index, Sentence sentence, boolean hasFigures) {
        if (hasFigures) {
            return;
        }
        speakOfTopic(sentence);
        Set<String> named = new LinkedHashSet<>();
        for (Found<Named> name : reading.names.between(sentence.from(), sentence.to())) {
            if (Reading.isCountry(name)
                    && !scene.isPlace(name)
                    && !(name.meaning().kind() == Kind.CAPITAL && named.size() > 1)) {
                named.add(name.meaning().country());
            }
        }
        List<String> countries = new ArrayList<>(named);
        String home = scene.home;
        if (countries.size() >= 2) {
            boolean isHomeIn = home != null && countries.remove(home);
            String first = isHomeIn && home != null ? home : countries.remove(0);
            scene.speakOf(first, countries.get(0));
        } else if (countries.size() == 1 && home != null && !countries.get(0).equals(home)) {
            scene.speakOf(home, countries.get(0));
        }
        for (PeriodMention mention : reading.periods.between(sentence.from(), sentence.to())) {
            boolean isPlain = mention.kind() == PeriodMention.Kind.PLAIN && mention.period() != null;
            if (isPlain && reading.quantities.isAnyBetween(sentence.from(), sentence.to()) && scene.topic != null) {
                scene.period = mention.period();
                scene.basis = mention.basis();
                scene.periodSentence = index;
                scene.isPeriodAsOf = false;
                scene.figureOne = scene.one;
                scene.figureOther = scene.other;
                scene.isFigureOfTrade = true;
            }
        }
    }

    /** What a sentence without a figure speaks of, the next may go on with: "Trade is to grow. In June it doubled." */
    private void speakOfTopic(Sentence sentence) {
        if (reading.quantities.isAnyBetween(sentence.from(), sentence.to())) {
            return;
        }
        for (Found<Topic> mark : reading.topics.between(sentence.from(), sentence.to())) {
            if (mark.meaning().isMoney()) {
                scene.topic = mark.meaning();
                scene.blocked = reading.sectors.at(mark.from() - 1) == null ? null : Obstacles.SECTOR;
            }
        }
    }
}
