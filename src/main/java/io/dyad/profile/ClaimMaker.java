package io.dyad.profile;

import io.dyad.claim.Evidence;
import io.dyad.claim.Nature;
import io.dyad.claim.NewClaim;
import io.dyad.claim.Stated;
import io.dyad.claim.Subject;
import io.dyad.claim.Timing;
import io.dyad.pair.Pair;
import io.dyad.period.Period;
import io.dyad.quantity.Comparator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes claims of what has been read. What many claims share is made once. */
final class ClaimMaker {

    private static final int MOST_KNOWN = 50_000;

    private final List<ClaimRule> rules;
    private final NumberRule numbers;
    private final List<Evidence> evidence;
    private final Map<Period, Timing> timings = new HashMap<>();
    private final Map<Topic, Made> topics = new HashMap<>();

    private record Topic(int rule, String origin, String destination, String reporter, String product) {}

    private record Made(Pair pair, Subject subject) {}

    ClaimMaker(Profile profile, Layout layout, Map<String, String> sourceIds) {
        rules = layout.claims();
        numbers = layout.numbers();
        evidence = rules.stream().map(it -> evidence(profile, it, sourceIds)).toList();
    }

    private static Evidence evidence(Profile profile, ClaimRule rule, Map<String, String> sourceIds) {
        String source = sourceIds.get(rule.dataset());
        if (source == null) {
            throw new IllegalArgumentException("No source is given for the data set " + rule.dataset() + ".");
        }
        return new Evidence(
                source,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "import/" + profile.name(),
                profile.version());
    }

    NewClaim claim(About about, BigDecimal value, BigDecimal precision, String locator) {
        ClaimRule rule = rules.get(about.rule());
        boolean turned = rule.turnsNegative() && value.signum() < 0;
        Made made = turned
                ? made(about.rule(), about.destination(), about.origin(), about)
                : made(about.rule(), about.origin(), about.destination(), about);
        return new NewClaim(
                made.pair(),
                made.subject(),
                timing(about.period()),
                stated(turned ? value.negate() : value, precision, rule, about.status()),
                evidence.get(about.rule()).at(locator));
    }

    private Timing timing(Period period) {
        Timing timing = timings.get(period);
        return timing == null ? kept(timings, period, Timing.stated(period)) : timing;
    }

    private Made made(int number, String origin, String destination, About about) {
        Topic topic = new Topic(number, origin, destination, about.reporter(), about.product());
        Made made = topics.get(topic);
        return made == null ? kept(topics, topic, make(topic)) : made;
    }

    private Made make(Topic topic) {
        ClaimRule rule = rules.get(topic.rule());
        return new Made(
                Pair.of(topic.origin(), topic.destination()),
                new Subject(
                        rule.indicator(),
                        topic.origin(),
                        topic.destination(),
                        orNull(topic.reporter()),
                        topic.product(),
                        rule.coverage(),
                        rule.valuation(),
                        Nature.OBSERVED));
    }

    private Stated stated(BigDecimal value, BigDecimal precision, ClaimRule rule, String status) {
        NumberRule its = rule.numbers() == null ? numbers : rule.numbers();
        return new Stated(
                Comparator.EQ, value, null, null, precision, its.unit().code(), null, null, orNull(status));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <K, V> V kept(Map<K, V> map, K key, V value) {
        if (map.size() < MOST_KNOWN) {
            map.put(key, value);
        }
        return value;
    }
}
