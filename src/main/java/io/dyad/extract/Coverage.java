package io.dyad.extract;

import io.dyad.extract.Phrases.Found;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What narrows a figure, in the words of the text. */
final class Coverage {

    private static final Set<String> NARROWING =
            Set.of("visa", "direct", "registered", "operating", "active", "licensed", "valid", "free");

    private Coverage() {}

    static @Nullable String of(Reading reading, Place place, Subject subject) {
        Found<Topic> mark = subject.mark();
        if (mark != null && mark.meaning().isTrade() && isNonOil(reading, mark.from() - 1)) {
            return "non-oil";
        }
        return null;
    }

    private static boolean isNonOil(Reading reading, int at) {
        return reading.is(at, "oil") && reading.is(at - 1, "-") && reading.is(at - 2, "non");
    }

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
