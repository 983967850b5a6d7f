package io.dyad.comparison;

import io.dyad.period.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims of one pair of countries, each against each other on the same indicator and period.
 *
 * @param groups claims that are compared with each other
 */
record ComparedClaims(List<List<Side>> groups) {

    /** Of claims in their order. With a period those that give none stand beside those of it, else among themselves. */
    static ComparedClaims of(Collection<Side> claims, @Nullable Period asked) {
        record Quantity(String indicator, @Nullable Period period) {}
        Map<Quantity, List<Side>> groups = new LinkedHashMap<>();
        for (Side each : claims) {
            String indicator = each.held().claim().subject().indicator();
            Period period = asked != null ? asked : each.held().claim().timing().period();
            groups.computeIfAbsent(new Quantity(indicator, period), key -> new ArrayList<>())
                    .add(each);
        }
        return new ComparedClaims(List.copyOf(groups.values()));
    }

    /** How many rows that makes: it grows with the square of the claims on a quantity. */
    long size() {
        return groups.stream()
                .mapToLong(it -> it.size() == 1 ? 1 : it.size() * (it.size() - 1L) / 2)
                .sum();
    }

    /** Each two of them once, or the one that is alone. */
    List<Compared> rows() {
        return groups.stream().flatMap(ComparedClaims::rows).toList();
    }

    /** One claim against each of others, or alone where there are none. */
    static List<Compared> against(Side one, List<Side> others) {
        return others.isEmpty()
                ? List.of(Compared.alone(one))
                : others.stream().map(it -> Compared.of(one, it)).toList();
    }

    private static Stream<Compared> rows(List<Side> group) {
        return group.size() == 1
                ? Stream.of(Compared.alone(group.get(0)))
                : IntStream.range(0, group.size())
                        .boxed()
                        .flatMap(first -> IntStream.range(first + 1, group.size())
                                .mapToObj(second -> Compared.of(group.get(first), group.get(second))));
    }
}
