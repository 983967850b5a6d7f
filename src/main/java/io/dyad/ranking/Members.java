package io.dyad.ranking;

import io.dyad.country.Group;
import io.dyad.period.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of the members that a sum is over. */
final class Members {

    private Members() {}

    /** Who is counted in a period and was not before it, and who was and is not: "GBR left on 2020-01-31.". */
    static String changes(Group group, Period period) {
        List<String> now = group.on(Party.lastDay(period));
        List<String> before = group.on(period.start().minusDays(1));
        Stream<String> left = group.leftBetween(period.start().minusDays(1), Party.lastDay(period)).stream()
                .filter(it -> before.contains(it.country()))
                .map(it -> it.country() + " left " + group.code() + " on " + it.to() + " and is not counted.");
        Stream<String> joined = group.joinedBetween(period.start(), Party.lastDay(period)).stream()
                .filter(it -> now.contains(it.country()) && !before.contains(it.country()))
                .map(it -> it.country() + " joined " + group.code() + " on " + it.from() + " and is counted.");
        return Stream.concat(left, joined).collect(Collectors.joining(" "));
    }
}
