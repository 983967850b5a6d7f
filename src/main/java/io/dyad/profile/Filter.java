package io.dyad.profile;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A rule for what is left out, applied to the columns of a file. */
record Filter(int column, Predicate<String> leavesOut, String reason) {

    static List<Filter> of(List<LeaveOut> rules, Header header) {
        return rules.stream()
                .map(it -> new Filter(header.column(it.column()), test(it), it.reason()))
                .filter(it -> it.column() >= 0)
                .toList();
    }

    private static Predicate<String> test(LeaveOut rule) {
        if (rule.matches() != null) {
            return Pattern.compile(rule.matches()).asMatchPredicate();
        }
        if (rule.matchesNot() != null) {
            return Pattern.compile(rule.matchesNot()).asMatchPredicate().negate();
        }
        Set<String> words = Set.copyOf(rule.is().isEmpty() ? rule.isNot() : rule.is());
        return rule.is().isEmpty() ? text -> !words.contains(text) : words::contains;
    }

    boolean leavesOut(Rows row) {
        return leavesOut.test(row.field(column));
    }
}
