package io.dyad.extract;

import io.dyad.extract.PressFact.Amount;
import io.dyad.extract.PressFact.Annotated;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How well texts are read: predictions are matched with what is annotated one to one, as many as possible; what is
 * annotated as ambiguous or optional is neither right nor wrong, a repeat of what is matched counts for nothing, and
 * targets are no observations.
 */
final class PressScore {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("turnover", "TRADE_TURNOVER"),
            Map.entry("turnover-growth", "TRADE_TURNOVER_GROWTH"),
            Map.entry("exports", "EXPORTS"),
            Map.entry("imports", "IMPORTS"),
            Map.entry("exports-growth", "EXPORTS_GROWTH"),
            Map.entry("imports-growth", "IMPORTS_GROWTH"),
            Map.entry("balance", "TRADE_BALANCE"),
            Map.entry("investment-total", "INVESTMENT_TOTAL"),
            Map.entry("investment-stock", "INVESTMENT_TOTAL"),
            Map.entry("investment-cumulative", "INVESTMENT_TOTAL"),
            Map.entry("investment-flow", "INVESTMENT_FLOW"),
            Map.entry("companies", "COMPANY_COUNT"),
            Map.entry("joint-ventures", "JOINT_VENTURE_COUNT"),
            Map.entry("projects", "PROJECT_COUNT"),
            Map.entry("travellers", "VISITORS"));

    /** Right, wrong, missed. */
    static final class Counts {
        int right;
        int wrong;
        int missed;

        BigDecimal precision() {
            return share(right, right + wrong);
        }

        BigDecimal recall() {
            return share(right, right + missed);
        }

        private BigDecimal f1() {
            return share(2 * right, 2 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%5d %5d %5d    %s  %s  %s", right, wrong, missed, precision(), recall(), f1());
        }
    }

    final Counts all = new Counts();
    private final Map<String, Counts> byIndicator = new TreeMap<>();
    private int qualifiers;
    private int periods;
    private int periodsCounted;
    final List<String> remarks = new ArrayList<>();

    static PressScore of(Extractor extractor, List<Annotated> texts) {
        PressScore score = new PressScore();
        for (Annotated text : texts) {
            Submission submission = Submission.of(text.text(), Published.parse(text.date()));
            Extractor.Found found = extractor.read(submission);
            List<PressFact> predicted = found.candidates().stream()
                    .filter(it -> CODES.containsKey(it.indicator()))
                    .map(it -> fact(it, found.reading(), submission.text()))
                    .toList();
            score.add(text, predicted);
        }
        return score;
    }

    BigDecimal qualifierRight() {
        return share(qualifiers, all.right);
    }

    BigDecimal periodRight() {
        return share(periods, periodsCounted);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, java.math.RoundingMode.HALF_UP);
    }

    private static PressFact fact(Candidate candidate, Reading reading, String text) {
        StatedNumber number = candidate.number();
        BigDecimal value = number.value() != null ? number.value() : number.low();
        String origin = candidate.origin();
        String destination = candidate.destination();
        List<@Nullable String> period = new ArrayList<>();
        period.add(
                candidate.period() == null
                        ? null
                        : PressFact.normal(candidate.period().toString()));
        return new PressFact(
                Set.of(candidate.one(), candidate.other()),
                origin == null || destination == null ? null : List.of(origin, destination),
                List.of(CODES.get(candidate.indicator())),
                List.of(new Amount(
                        Objects.requireNonNull(value), candidate.unit().code())),
                Set.of(qualifier(number)),
                period,
                candidate.basis().name(),
                new Offsets(text).codePoint(reading.tokens.get(candidate.from()).start()),
                false);
    }

    /** In the annotations a fall "by over 20 %" is over; here it is less than −20. */
    private static String qualifier(StatedNumber number) {
        boolean isFall = number.value() != null && number.value().signum() < 0;
        return switch (number.comparator()) {
            case EQ -> "EXACT";
            case GT -> isFall ? "UNDER" : "OVER";
            case GE -> isFall ? "UP_TO" : "AT_LEAST";
            case LT -> isFall ? "OVER" : "UNDER";
            case LE -> isFall ? "AT_LEAST" : "UP_TO";
            case NEARLY -> "NEARLY";
            case ABOUT -> "ABOUT";
            case BETWEEN -> Comparator.BETWEEN.name();
        };
    }

    private void add(Annotated text, List<PressFact> predicted) {
        List<PressFact> main =
                text.facts().stream().filter(it -> !it.isOptional()).toList();
        int[] owner = matched(main, predicted);
        Set<Integer> used = new HashSet<>();
        for (int gold = 0; gold < main.size(); gold++) {
            PressFact fact = main.get(gold);
            if (fact.isTarget()) {
                continue;
            }
            if (owner[gold] < 0) {
                missed(text, fact);
            } else {
                right(text, fact, predicted.get(owner[gold]));
                used.add(owner[gold]);
            }
        }
        for (int index = 0; index < predicted.size(); index++) {
            PressFact one = predicted.get(index);
            if (!used.contains(index) && text.facts().stream().noneMatch(it -> it.isMetBy(one))) {
                all.wrong++;
                counts(one).wrong++;
                remarks.add(text.id() + " wrong " + one);
            }
        }
    }

    private void missed(Annotated text, PressFact fact) {
        all.missed++;
        counts(fact).missed++;
        remarks.add(text.id() + " missed " + fact);
    }

    private void right(Annotated text, PressFact fact, PressFact predicted) {
        all.right++;
        counts(fact).right++;
        qualifiers += fact.hasQualifierOf(predicted) ? 1 : 0;
        boolean canBeTold = fact.periods().get(0) != null || !fact.basis().equals("RELATIVE");
        periodsCounted += canBeTold ? 1 : 0;
        periods += canBeTold && fact.hasPeriodOf(predicted) ? 1 : 0;
        if (!fact.hasQualifierOf(predicted) || !fact.hasPeriodOf(predicted)) {
            remarks.add(text.id() + " period or qualifier " + fact + " but " + predicted.periods());
        }
    }

    private Counts counts(PressFact fact) {
        return byIndicator.computeIfAbsent(fact.indicators().get(0), it -> new Counts());
    }

    /** For each fact the prediction that it is met by, or −1: as many as possible, the more alike first. */
    private static int[] matched(List<PressFact> gold, List<PressFact> predicted) {
        List<List<Integer>> options = gold.stream()
                .map(fact -> IntStream.range(0, predicted.size())
                        .filter(it -> fact.isMetBy(predicted.get(it)))
                        .boxed()
                        .sorted(java.util.Comparator.<Integer>comparingInt(it -> -fact.likeness(predicted.get(it)))
                                .thenComparing(it -> it))
                        .toList())
                .toList();
        int[] takenBy = new int[predicted.size()];
        Arrays.fill(takenBy, -1);
        List<Integer> order = IntStream.range(0, gold.size())
                .boxed()
                .sorted(java.util.Comparator.<Integer>comparingInt(it -> options.get(it)
                                        .isEmpty()
                                ? 0
                                : -gold.get(it)
                                        .likeness(predicted.get(options.get(it).get(0))))
                        .thenComparing(it -> it))
                .toList();
        order.forEach(it -> take(it, options, takenBy, new HashSet<>()));
        int[] owner = new int[gold.size()];
        Arrays.fill(owner, -1);
        for (int index = 0; index < takenBy.length; index++) {
            if (takenBy[index] >= 0) {
                owner[takenBy[index]] = index;
            }
        }
        return owner;
    }

    private static boolean take(int fact, List<List<Integer>> options, int[] takenBy, Set<Integer> seen) {
        for (int option : options.get(fact)) {
            if (seen.add(option) && (takenBy[option] < 0 || take(takenBy[option], options, takenBy, seen))) {
                takenBy[option] = fact;
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        String lines = byIndicator.entrySet().stream()
                .map(it -> String.format(Locale.ROOT, "  %-22s%s", it.getKey(), it.getValue()))
                .collect(Collectors.joining("\n"));
        return String.format(Locale.ROOT, "%-24s%5s %5s %5s    %s", "", "right", "wrong", "missd", "precis recall F1\n")
                + String.format(Locale.ROOT, "%-24s%s%n", "OBSERVATIONS ONLY", all)
                + lines
                + "\namong the right: qualifier " + qualifierRight() + ", period " + periodRight();
    }
}
