package io.dyad.figure;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recomputes derived figures from the claims that the API names, by formulas written here once more: values from stated
 * numbers, ranges by trying the ends of the inputs' ranges.
 */
final class Recomputed {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext MANY = new MathContext(40);

    private Recomputed() {}

    /** All rows of the answer that are derived, of which there are that many. */
    static void all(String address, int expected) {
        List<JsonPath> derived = get(address)
                .asString()
                .lines()
                .map(JsonPath::from)
                .filter(it -> it.getString("kind").equals("derived"))
                .toList();
        derived.forEach(Recomputed::check);
        assertThat(derived).hasSizeGreaterThanOrEqualTo(expected);
    }

    private static void check(JsonPath row) {
        List<JsonPath> inputs = row.getList("inputs", String.class).stream()
                .map(it -> get("/v1/claims/" + it).jsonPath())
                .toList();
        JsonPath explanation =
                get("/v1/figures/" + row.getString("id") + "/explanation").jsonPath();
        assertThat(explanation.getList("inputs.evidence.id", String.class)).isEqualTo(row.getList("inputs"));
        assertThat(explanation.getList("steps")).isNotEmpty();
        if (row.getString("display").equals("indeterminate")) {
            assertThat(row.getString("note")).isNotBlank();
            return;
        }
        assertThat(explanation.getString("steps[-1].lower")).isEqualTo(row.getString("lower"));
        assertThat(explanation.getString("steps[-1].upper")).isEqualTo(row.getString("upper"));
        if (row.get("value") != null) {
            List<BigDecimal> numbers =
                    inputs.stream().map(it -> number(it, "value")).toList();
            assertThat(number(row, "value"))
                    .as(row.prettify())
                    .isEqualByComparingTo(of(row, numbers).setScale(6, RoundingMode.HALF_EVEN));
        }
        for (List<BigDecimal> corner : corners(inputs)) {
            BigDecimal at = of(row, corner);
            assertThat(number(row, "lower")).as(row.prettify()).isLessThanOrEqualTo(at);
            assertThat(number(row, "upper")).as(row.prettify()).isGreaterThanOrEqualTo(at);
        }
    }

    private static BigDecimal of(JsonPath row, List<BigDecimal> inputs) {
        BigDecimal first = inputs.get(0);
        return switch (row.getString("formula")) {
            case "turnover" -> first.add(inputs.get(1));
            case "balance" -> first.subtract(inputs.get(1));
            case "exports-growth", "imports-growth" -> percent(first, inputs.get(1));
            case "turnover-growth" ->
                inputs.size() == 2
                        ? percent(first, inputs.get(1))
                        : percent(first.add(inputs.get(1)), inputs.get(2).add(inputs.get(3)));
            case "implied-previous" ->
                first.divide(BigDecimal.ONE.add(inputs.get(1).movePointLeft(2)), MANY);
            case "index" -> row.getString("note").startsWith(row.getString("period")) ? HUNDRED : index(inputs);
            case "cagr" -> rate(row, inputs);
            default -> throw new AssertionError(row.getString("formula"));
        };
    }

    private static BigDecimal index(List<BigDecimal> inputs) {
        BigDecimal growth = inputs.size() == 2
                ? percent(inputs.get(0), inputs.get(1))
                : percent(inputs.get(0).add(inputs.get(1)), inputs.get(2).add(inputs.get(3)));
        return growth.add(HUNDRED);
    }

    private static BigDecimal rate(JsonPath row, List<BigDecimal> inputs) {
        int half = inputs.size() / 2;
        BigDecimal from = inputs.subList(0, half).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal to = inputs.subList(half, inputs.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(row.getString("period"))
                .as("two years, so the root is a square root")
                .isEqualTo("2020/2022");
        return to.divide(from, MANY).sqrt(MANY).subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    private static BigDecimal percent(BigDecimal now, BigDecimal before) {
        return now.multiply(HUNDRED).divide(before, MANY).subtract(HUNDRED);
    }

    private static BigDecimal number(JsonPath row, String name) {
        return new BigDecimal(row.getString(name));
    }

    /** Every combination of the ends of the inputs. */
    private static List<List<BigDecimal>> corners(List<JsonPath> inputs) {
        List<List<BigDecimal>> corners = List.of(List.of());
        for (JsonPath input : inputs) {
            corners = corners.stream()
                    .flatMap(it -> Stream.of("lower", "upper").map(end -> with(it, number(input, end))))
                    .toList();
        }
        return corners;
    }

    private static List<BigDecimal> with(List<BigDecimal> numbers, BigDecimal next) {
        List<BigDecimal> longer = new ArrayList<>(numbers);
        longer.add(next);
        return longer;
    }
}
