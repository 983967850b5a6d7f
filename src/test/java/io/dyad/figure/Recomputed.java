package io.dyad.figure;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
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
    /** Ends are rounded to cents and hundredths of a percent. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.010001");

    private static final MathContext MANY = new MathContext(40);

    private Recomputed() {}

    /** All rows of the answer that are derived, of which there are that many. */
    static void all(String address, int expected) {
        List<JsonPath> derived = get(address)
                .asString()
                .lines()
                .map(Recomputed::read)
                .filter(it -> it.getString("kind").equals("derived"))
                .toList();
        derived.forEach(Recomputed::check);
        assertThat(derived).hasSizeGreaterThanOrEqualTo(expected);
    }

    private static void check(JsonPath row) {
        List<JsonPath> inputs = row.getList("inputs", String.class).stream()
                .map(it -> read(get("/v1/claims/" + it).asString()))
                .toList();
        JsonPath explanation =
                read(get("/v1/figures/" + row.getString("id") + "/explanation").asString());
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
        List<BigDecimal> reached =
                corners(inputs).stream().map(it -> of(row, it)).sorted().toList();
        boolean isBounded = inputs.stream().allMatch(it -> it.get("lower") != null && it.get("upper") != null);
        checkEnd(row, "lower", reached.get(0), isBounded, -1);
        checkEnd(row, "upper", reached.get(reached.size() - 1), isBounded, 1);
    }

    /** Every formula rises or falls with each input, so that its ends lie at the corners: no nearer and, rounded, no farther. */
    private static void checkEnd(JsonPath row, String name, BigDecimal reached, boolean isBounded, int outward) {
        if (row.get(name) == null) {
            assertThat(isBounded).as(name + " of " + row.prettify()).isFalse();
            return;
        }
        BigDecimal beyond = number(row, name).subtract(reached).multiply(BigDecimal.valueOf(outward));
        assertThat(beyond).as(name + " of " + row.prettify()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        if (isBounded) {
            assertThat(beyond).as(name + " of " + row.prettify()).isLessThan(ROUNDING);
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
            case "implied-previous" -> before(first, inputs.get(1));
            case "index" -> row.getString("note").startsWith(row.getString("period")) ? HUNDRED : index(inputs);
            case "cagr" -> rate(row, inputs);
            case "share" -> first.multiply(HUNDRED).divide(whole(row, inputs), MANY);
            case "implied-growth" -> {
                BigDecimal before = before(first, inputs.get(1)).add(before(inputs.get(2), inputs.get(3)));
                yield percent(first.add(inputs.get(2)), before);
            }
            default -> throw new AssertionError(row.getString("formula"));
        };
    }

    private static BigDecimal before(BigDecimal now, BigDecimal growth) {
        return now.divide(BigDecimal.ONE.add(growth.movePointLeft(2)), MANY);
    }

    private static BigDecimal whole(JsonPath row, List<BigDecimal> inputs) {
        return row.getString("note").contains("sum of")
                ? inputs.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : inputs.get(1);
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

    /** With every digit. */
    private static JsonPath read(String json) {
        return JsonPath.from(json)
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal number(JsonPath row, String name) {
        return new BigDecimal(row.getString(name));
    }

    /** Every combination of the ends of the inputs. */
    private static List<List<BigDecimal>> corners(List<JsonPath> inputs) {
        List<List<BigDecimal>> corners = List.of(List.of());
        for (JsonPath input : inputs) {
            corners = corners.stream()
                    .flatMap(it -> Stream.of("lower", "upper")
                            .filter(end -> input.get(end) != null)
                            .map(end -> with(it, number(input, end))))
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
