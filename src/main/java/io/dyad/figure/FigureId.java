package io.dyad.figure;

import io.dyad.claim.Claim;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.Series;
import io.dyad.claim.Subject;
import io.dyad.derived.Formula;
import io.dyad.indicator.Indicator;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Unit;
import io.dyad.quantity.Vagueness;
import io.dyad.source.Fingerprint;
import io.dyad.source.Slug;
import io.dyad.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of a figure: pair, indicator, direction, period and book, then whatever else sets it apart, joined by points:
 * {@code KAZ-KOR.turnover.2022.press}. It depends on nothing but what the figure is about, so it stays the same
 * whichever claim is chosen; only a figure without a period is tied to its claim, and a derived one to its inputs.
 */
public final class FigureId {

    private static final int COVERAGE_LENGTH = 40;
    private static final int HASH_LENGTH = 12;
    private static final String BASE = "-";

    /** A formula, perhaps with a base, and a hash. */
    private static final Pattern DERIVED =
            Pattern.compile("[.](?<formula>[a-z]+(-[a-z]+)*)(-(?<base>[0-9][^.]*))?[.][0-9a-f]{12}$");

    private static final Pattern DIRECTION = Pattern.compile("[A-Z]{3}-[A-Z]{3}");

    private FigureId() {}

    /**
     * The id of what is told of a series in a period and a book, by the same parts.
     *
     * @param usual the unit that goes without saying
     */
    public static String of(Series series, Period period, String book, Unit usual) {
        List<String> parts = beginning(series, inAddress(period), book);
        parts.addAll(distinctions(series, usual));
        return String.join(".", parts);
    }

    static String of(Claim claim, Indicator indicator) {
        Period period = claim.timing().period();
        List<String> parts = beginning(Series.of(claim), period == null ? "unstated" : inAddress(period), claim.book());
        if (period == null) {
            parts.add(claim.id().substring(Pair.ID_LENGTH + 1));
        } else {
            parts.addAll(distinctions(Series.of(claim), indicator.unit()));
        }
        return String.join(".", parts);
    }

    /**
     * The id of what is derived ends with the formula and a hash of its inputs: it is that number from those claims, and
     * other inputs make another figure.
     *
     * @param usual the unit that the indicator has unless told otherwise
     */
    static String of(Draft draft, String book, Unit usual, List<HeldClaim> inputs) {
        Period period = draft.period();
        String unstated = draft.formula() == Formula.IMPLIED_PREVIOUS ? "previous" : "unstated";
        List<String> parts = beginning(draft.series(), period == null ? unstated : inAddress(period), book);
        parts.addAll(distinctions(draft.series(), usual));
        Period base = draft.base();
        parts.add(draft.formula() + (base == null ? "" : BASE + inAddress(base)));
        Fingerprint hash = new Fingerprint();
        inputs.forEach(it -> hash.with("input", it.claim().id()));
        parts.add(hash.hex(HASH_LENGTH));
        return String.join(".", parts);
    }

    private static List<String> beginning(Series series, String period, String book) {
        List<String> parts = new ArrayList<>(List.of(series.pair().toString(), series.indicator()));
        if (series.origin() != null) {
            parts.add(series.origin() + "-" + series.destination());
        }
        parts.add(period);
        parts.add(book.replace('/', ':'));
        return parts;
    }

    /** What an id tells by itself. */
    record Head(Pair pair, String indicator, String book) {}

    /** The pair, indicator and book that the id begins with; empty when it is no id. */
    static Optional<Head> parse(String id) {
        List<String> parts = List.of(id.split("\\.", -1));
        int period = periodAt(parts);
        if (parts.size() < period + 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Head(
                    Pair.parse(parts.get(0)),
                    parts.get(1),
                    parts.get(period + 1).replace(':', '/')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it ends with a formula and a hash. */
    static boolean isDerived(String id) {
        Matcher derived = DERIVED.matcher(id);
        return derived.find() && Words.of(Formula.class).contains(derived.group("formula"));
    }

    /**
     * What must be derived to find the figure of that id and its like: what is without being asked for and, if it is of a
     * formula that must be asked for, that.
     *
     * @param vagueness how wide vague words are read
     */
    static Deriving deriving(String id, Vagueness vagueness) {
        Matcher derived = DERIVED.matcher(id);
        if (!isDerived(id) || !derived.find()) {
            return new Deriving(true, Set.of(), null, null, vagueness);
        }
        Formula formula = Formula.parse(derived.group("formula"));
        boolean isOnRequest = Formula.ON_REQUEST.contains(formula);
        return new Deriving(
                true,
                isOnRequest ? Set.of(formula) : Set.of(),
                formula == Formula.INDEX ? base(derived.group("base")) : null,
                isOnRequest && formula != Formula.INDEX ? window(id) : null,
                vagueness);
    }

    /** An id that somebody made up may have any. */
    private static @Nullable Period base(@Nullable String text) {
        try {
            return text == null ? null : fromAddress(text);
        } catch (IllegalArgumentException noPeriod) {
            return null;
        }
    }

    /** A rate runs over the period that its id names, and a share is of it. */
    private static Deriving.@Nullable Window window(String id) {
        Period period = period(id);
        return period == null ? null : new Deriving.Window(period.start(), period.end());
    }

    /** The period that the id names; null where it names none. */
    static @Nullable Period period(String id) {
        List<String> parts = List.of(id.split("\\.", -1));
        int at = periodAt(parts);
        return parts.size() > at ? base(parts.get(at)) : null;
    }

    private static int periodAt(List<String> parts) {
        return parts.size() > 2 && DIRECTION.matcher(parts.get(2)).matches() ? 3 : 2;
    }

    private static Period fromAddress(String text) {
        return Period.parse(text.replace('_', '/'));
    }

    /** A slash would end the part of an address. */
    private static String inAddress(Period period) {
        return period.toString().replace("..", "").replace('/', '_');
    }

    private static List<String> distinctions(Series series, Unit usual) {
        List<String> parts = new ArrayList<>();
        if (!series.product().equals(Subject.TOTAL)) {
            parts.add(series.product().toLowerCase(Locale.ROOT));
        }
        if (series.coverage() != null) {
            String hash = new Fingerprint().with("coverage", series.coverage()).hex(6);
            parts.add(Slug.of(series.coverage(), COVERAGE_LENGTH) + "-" + hash);
        }
        if (!series.unit().equals(usual.code())) {
            parts.add(series.unit());
        }
        return parts;
    }
}
