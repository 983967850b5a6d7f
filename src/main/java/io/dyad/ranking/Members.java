package io.dyad.ranking;

import io.dyad.country.Group;
import io.dyad.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of the members that a sum is over. */
final class Members {

    private Members() {}

    /** Who is counted in a period and was not before it, and who was and is not: "GBR left EU on 2020-01-31 and is not counted.". */
    static String changes(Group group, Period period) {
        LocalDate last = Party.lastDay(period);
        LocalDate eve = period.start().minusDays(1);
        List<String> now = group.on(last);
        List<String> before = group.on(eve);
        Map<LocalDate, List<String>> left = byDay(
                group.leftBetween(eve, last).stream().filter(it -> before.contains(it.country())),
                Group.Membership::to);
        Map<LocalDate, List<String>> joined = byDay(
                group.joinedBetween(period.start(), last).stream()
                        .filter(it -> now.contains(it.country()) && !before.contains(it.country())),
                Group.Membership::from);
        return Stream.concat(
                        sentences(left, " left " + group.code() + " on ", "not counted."),
                        sentences(joined, " joined " + group.code() + " on ", "counted."))
                .collect(Collectors.joining(" "));
    }

    private static Map<LocalDate, List<String>> byDay(
            Stream<Group.Membership> members, Function<Group.Membership, @Nullable LocalDate> day) {
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        members.forEach(it -> byDay.computeIfAbsent(Objects.requireNonNull(day.apply(it)), key -> new ArrayList<>())
                .add(it.country()));
        return byDay;
    }

    private static Stream<String> sentences(Map<LocalDate, List<String>> byDay, String did, String counted) {
        return byDay.entrySet().stream()
                .map(it -> String.join(", ", it.getValue()) + did + it.getKey() + " and "
                        + (it.getValue().size() == 1 ? "is " : "are ") + counted);
    }
}
