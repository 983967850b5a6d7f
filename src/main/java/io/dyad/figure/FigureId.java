package io.dyad.figure;

import io.dyad.claim.Claim;
import io.dyad.claim.Subject;
import io.dyad.indicator.Indicator;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.source.Fingerprint;
import io.dyad.source.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The id of a figure: pair, indicator, direction, period and book, then whatever else sets it apart, joined by points:
 * {@code KAZ-KOR.turnover.2022.press}. It depends on nothing but what the figure is about, so it stays the same
 * whichever claim is chosen; only a figure without a period is tied to its claim.
 */
final class FigureId {

    private static final int COVERAGE_LENGTH = 40;

    private FigureId() {}

    static String of(Claim claim, Indicator indicator) {
        Subject subject = claim.subject();
        Period period = claim.timing().period();
        List<String> parts = new ArrayList<>(List.of(claim.pair().toString(), subject.indicator()));
        if (subject.origin() != null) {
            parts.add(subject.origin() + "-" + subject.destination());
        }
        parts.add(period == null ? "unstated" : inAddress(period));
        parts.add(claim.book().replace('/', ':'));
        if (period == null) {
            parts.add(claim.id().substring(Pair.ID_LENGTH + 1));
        } else {
            parts.addAll(distinctions(claim, indicator));
        }
        return String.join(".", parts);
    }

    /** What an id tells by itself. */
    record Head(Pair pair, String indicator) {}

    /** The pair and indicator that the id begins with; empty when it is no id. */
    static Optional<Head> parse(String id) {
        String[] parts = id.split("\\.", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Head(Pair.parse(parts[0]), parts[1]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A slash would end the part of an address. */
    private static String inAddress(Period period) {
        return period.toString().replace("..", "").replace('/', '_');
    }

    private static List<String> distinctions(Claim claim, Indicator indicator) {
        Subject subject = claim.subject();
        List<String> parts = new ArrayList<>();
        if (!subject.product().equals(Subject.TOTAL)) {
            parts.add(subject.product().toLowerCase(java.util.Locale.ROOT));
        }
        if (subject.coverage() != null) {
            String hash = new Fingerprint().with("coverage", subject.coverage()).hex(6);
            parts.add(Slug.of(subject.coverage(), COVERAGE_LENGTH) + "-" + hash);
        }
        if (!claim.number().in().equals(indicator.unit())) {
            parts.add(claim.number().unit());
        }
        return parts;
    }
}
