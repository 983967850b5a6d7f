package io.dyad.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a text, as annotated or as predicted, in the annotations' own codes.
 *
 * @param indicators the one annotated first, then others that are right too
 * @param amounts value and unit, then others that are right too
 * @param periods null among them where no period is right
 * @param isOptional whether it is neither right nor wrong to find it
 */
record PressFact(
        Set<String> pair,
        @Nullable List<String> direction,
        List<String> indicators,
        List<Amount> amounts,
        Set<String> qualifiers,
        List<@Nullable String> periods,
        String basis,
        int start,
        boolean isOptional) {

    static final String TARGET = "TARGET";
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A value in a unit. */
    record Amount(BigDecimal value, String unit) {
        boolean fits(Amount gold) {
            BigDecimal tolerance = TOLERANCE.multiply(gold.value.abs());
            return unit.equals(gold.unit) && value.subtract(gold.value).abs().compareTo(tolerance) <= 0;
        }
    }

    /** A text with its facts. */
    record Annotated(String id, String text, String date, List<PressFact> facts) {}

    static List<Annotated> read(String file) {
        try {
            List<Annotated> texts = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/extract", file))) {
                JsonNode text = JSON.readTree(line);
                List<PressFact> facts = new ArrayList<>();
                text.path("facts").forEach(it -> facts.add(of(it)));
                texts.add(new Annotated(
                        text.path("id").asText(),
                        text.path("text").asText(),
                        text.path("date").asText(),
                        distinct(facts)));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PressFact of(JsonNode fact) {
        Set<String> pair = new HashSet<>();
        fact.path("pair").forEach(it -> pair.add(it.asText()));
        JsonNode direction = fact.path("direction");
        List<String> indicators = new ArrayList<>(List.of(fact.path("indicator").asText()));
        fact.path("indicator_alt").forEach(it -> indicators.add(it.asText()));
        List<Amount> amounts = new ArrayList<>(List.of(amount(fact)));
        fact.path("alt").forEach(it -> amounts.add(amount(it)));
        Set<String> qualifiers = new HashSet<>(Set.of(fact.path("qualifier").asText()));
        fact.path("qualifier_alt").forEach(it -> qualifiers.add(it.asText()));
        List<@Nullable String> periods = new ArrayList<>();
        periods.add(period(fact.path("period")));
        fact.path("period_alt").forEach(it -> periods.add(period(it)));
        return new PressFact(
                pair,
                direction.isObject()
                        ? List.of(
                                direction.path("from").asText(),
                                direction.path("to").asText())
                        : null,
                indicators,
                amounts,
                qualifiers,
                periods,
                fact.path("period_basis").asText(),
                fact.path("start").asInt(-1),
                fact.path("optional").asBoolean() || fact.path("ambiguous").asBoolean());
    }

    private static Amount amount(JsonNode node) {
        return new Amount(node.path("value").decimalValue(), node.path("unit").asText());
    }

    private static @Nullable String period(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : normal(node.asText());
    }

    /** Quarters and half-years as runs of months, as the annotations have them. */
    static String normal(String period) {
        String months = period.replaceAll("^(\\d{4})-01/(\\d{4})-12$", "$1/$2").replaceAll("^(\\d{4})/\\1$", "$1");
        for (Map.Entry<String, String> part : Map.of(
                        "Q1", "01/#-03", "Q2", "04/#-06", "Q3", "07/#-09", "Q4", "10/#-12", "S1", "01/#-06", "S2",
                        "07/#-12")
                .entrySet()) {
            if (months.matches("\\d{4}-" + part.getKey())) {
                String year = months.substring(0, 4);
                return year + "-" + part.getValue().replace("#", year);
            }
        }
        return months.endsWith("/..") ? months.substring(0, 4) : months;
    }

    /** What a text states twice counts once. */
    private static List<PressFact> distinct(List<PressFact> facts) {
        List<PressFact> distinct = new ArrayList<>();
        for (PressFact fact : facts) {
            if (distinct.stream().noneMatch(it -> it.isSameAs(fact))) {
                distinct.add(fact);
            }
        }
        return distinct;
    }

    private boolean isSameAs(PressFact other) {
        return pair.equals(other.pair)
                && Objects.equals(direction, other.direction)
                && indicators.get(0).equals(other.indicators.get(0))
                && amounts.get(0).equals(other.amounts.get(0))
                && (isTarget() || Objects.equals(periods.get(0), other.periods.get(0)));
    }

    boolean isTarget() {
        return indicators.get(0).equals(TARGET);
    }

    /** Whether a prediction is this fact, whatever its qualifier and period. */
    boolean isMetBy(PressFact predicted) {
        return predicted.pair.size() == 2
                && pair.equals(predicted.pair)
                && indicators.contains(predicted.indicators.get(0))
                && (direction == null || direction.equals(predicted.direction))
                && amounts.stream().anyMatch(it -> predicted.amounts.get(0).fits(it));
    }

    boolean hasQualifierOf(PressFact predicted) {
        return !Collections.disjoint(qualifiers, predicted.qualifiers);
    }

    boolean hasPeriodOf(PressFact predicted) {
        String found = predicted.periods.get(0);
        if (periods.contains(found)) {
            return true;
        }
        return basis.equals("AS_OF")
                && found != null
                && !found.contains("/")
                && periods.stream()
                        .anyMatch(it ->
                                it != null && !it.contains("/") && (it.startsWith(found) || found.startsWith(it)));
    }

    /** How well a prediction that meets it agrees with it; of several the best is taken. */
    int likeness(PressFact predicted) {
        return (hasPeriodOf(predicted) ? 2 : 0)
                + (hasQualifierOf(predicted) ? 1 : 0)
                + (indicators.get(0).equals(predicted.indicators.get(0)) ? 2 : 0)
                + (start == predicted.start ? 1 : 0);
    }
}
