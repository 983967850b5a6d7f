package io.dyad.extract;

import io.dyad.extract.Phrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What narrows a figure: a definition that differs ("registered", "operating"), a part that is named ("visa-free", "non-oil"). */
final class Coverage {

    private static final Set<String> OPERATING =
            Set.of("operate", "operates", "operating", "operated", "active", "work", "working", "run");
    private static final Set<String> REGISTERED = Set.of("registered", "register", "licensed");
    private static final int REACH = 10;

    private Coverage() {}

    /** Null for the whole. */
    static @Nullable String of(Reading reading, Place place, Subject subject) {
        Found<Topic> mark = subject.mark();
        List<String> parts = new ArrayList<>();
        if (mark != null && mark.meaning().isTrade() && isNonOil(reading, mark.from() - 1)) {
            parts.add("non-oil");
        }
        if (subject.topic() == Topic.COMPANIES) {
            parts.addAll(ofCompanies(reading, place, mark));
        }
        if (subject.topic() == Topic.TRAVELLERS && isVisaFree(reading, place)) {
            parts.add("visa-free");
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static boolean isNonOil(Reading reading, int at) {
        return reading.is(at, "oil") && reading.is(at - 1, "-") && reading.is(at - 2, "non");
    }

    private static List<String> ofCompanies(Reading reading, Place place, @Nullable Found<Topic> mark) {
        List<String> parts = new ArrayList<>();
        Found<Topic> behind = mark == null ? null : reading.topics.at(mark.to() + 1);
        if (mark != null
                && behind != null
                && behind.meaning() == Topic.JOINT_VENTURES
                && reading.is(mark.to(), "and")) {
            parts.add(reading.words(mark.from(), behind.to()));
        }
        int end = Math.min(place.rightTo(), place.to() + REACH);
        if (reading.isAnyBetween(place.to(), end, REGISTERED)) {
            parts.add("registered");
        } else if (reading.isAnyBetween(place.to(), end, OPERATING)) {
            parts.add("operating");
        }
        return parts;
    }

    private static boolean isVisaFree(Reading reading, Place place) {
        int from = Math.max(place.sentence().from(), place.from() - REACH);
        for (int at = from; at < Math.min(place.rightTo(), place.to() + 2 * REACH); at++) {
            boolean isWithout = reading.is(at, "without")
                    && (reading.isAny(at + 1, Set.of("visa", "visas")) || reading.is(at + 2, "visa"));
            boolean isFree = reading.is(at, "visa") && (reading.is(at + 1, "free") || reading.is(at + 2, "free"));
            if (isWithout || isFree) {
                return true;
            }
        }
        return false;
    }

    /** Goods where the text says so of the figure itself. */
    static String product(Reading reading, Subject subject) {
        Found<Topic> mark = subject.mark();
        if (mark == null || !mark.meaning().isTrade()) {
            return "TOTAL";
        }
        boolean isGoods = reading.isAnyBetween(mark.from() - 1, mark.to(), Set.of("goods", "merchandise"));
        boolean isServices = reading.isAnyBetween(mark.from() - 1, mark.to() + 3, Set.of("services"));
        return isGoods && !isServices ? "GOODS" : "TOTAL";
    }
}
