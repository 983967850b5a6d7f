package io.dyad.extract;

import io.dyad.extract.CountryWords.Named;
import io.dyad.extract.Phrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several partners and several numbers in a row: one of each, in order; or one number for all of them, which is left. */
final class Spread {

    private static final Set<String> JOINING = Set.of(",", "and", "&");

    private final Reading reading;
    private final Scene scene;
    private List<String> partners = List.of();
    private @Nullable String against;
    private int next;
    private boolean isSum;

    Spread(Reading reading, Scene scene) {
        this.reading = reading;
        this.scene = scene;
    }

    boolean isSum() {
        return isSum;
    }

    /** The pair of a number that stands in a row as long as that of the partners; null where there is no such row. */
    Pairs.@Nullable Two of(Place place, Subject subject, List<Quantity> quantities) {
        isSum = false;
        if (next > 0 && next < partners.size() && isInRow(place)) {
            return paired(next++);
        }
        List<String> row = row(place);
        if (row.size() >= 2) {
            partners = row;
            next = 0;
            against = anchor(place, row);
        }
        int numbers = numbersInRow(place, quantities);
        boolean isContinued = row.isEmpty() && place.index() == 0 && scene.row.size() == numbers && numbers > 1;
        if (isContinued) {
            partners = scene.row;
            against = scene.rowAgainst;
        }
        if (numbers > 1 && numbers == partners.size() && (row.size() >= 2 || isContinued) && against != null) {
            scene.row = partners;
            scene.rowAgainst = against;
            next = 1;
            return paired(0);
        }
        isSum = row.size() >= 2 && subject.topic().isTrade() && (row.size() > 2 || isOfPartners(place));
        return null;
    }

    private Pairs.@Nullable Two paired(int index) {
        String anchor = against;
        return anchor == null
                ? null
                : new Pairs.Two(anchor, partners.get(index), true, "one of a row of partners, in order");
    }

    private boolean isInRow(Place place) {
        return place.from() - place.leftFrom() <= 2 && reading.isAny(place.leftFrom(), JOINING);
    }

    private int numbersInRow(Place place, List<Quantity> quantities) {
        int count = 1;
        for (int at = place.index() + 1; at < quantities.size(); at++) {
            Quantity before = quantities.get(at - 1);
            Quantity here = quantities.get(at);
            boolean isJoined = here.wordingFrom() - before.to() <= 2
                    && reading.isAny(before.to(), JOINING)
                    && here.kind() == place.quantity().kind();
            if (!isJoined) {
                break;
            }
            count++;
        }
        return count;
    }

    /** Countries with nothing but commas and "and" between them, behind "with", "to", "from" or "of". */
    private List<String> row(Place place) {
        List<String> row = new ArrayList<>();
        Found<Named> last = null;
        for (Found<Named> name : reading.names.between(place.leftFrom(), place.from())) {
            if (!Reading.isCountry(name)) {
                continue;
            }
            boolean isJoined = last != null && isJoining(last.to(), name.from());
            boolean isFirst = Set.of("with", "to", "from").contains(Directions.preposition(reading, name));
            if (!isJoined && row.size() < 2) {
                row.clear();
            } else if (!isJoined) {
                break;
            }
            if ((isJoined && !row.isEmpty()) || isFirst) {
                row.add(name.meaning().country());
            }
            last = name;
        }
        return row.size() >= 2 && !row.contains("") ? row : List.of();
    }

    private boolean isJoining(int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!JOINING.contains(reading.key(at)) && !reading.is(at, "the")) {
                return false;
            }
        }
        return to > from;
    }

    private @Nullable String anchor(Place place, List<String> row) {
        for (Found<Named> name : reading.names.between(place.sentence().from(), place.from())) {
            if (Reading.isCountry(name) && !row.contains(name.meaning().country())) {
                return name.meaning().country();
            }
        }
        return scene.home != null && !row.contains(scene.home) ? scene.home : null;
    }

    private boolean isOfPartners(Place place) {
        return against != null || reading.together.isAnyBetween(place.leftFrom(), place.rightTo());
    }
}
