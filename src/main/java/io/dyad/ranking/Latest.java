package io.dyad.ranking;

import io.dyad.claim.Span;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the latest ranking may be: the accounts in the order of the policy, of each its last periods, years before parts
 * of years.
 */
final class Latest {

    /** What is derived from two flows may lack one of them in the last year. */
    private static final int PERIODS_TRIED = 3;

    private static final int ACCOUNTS_TRIED = 4;

    private Latest() {}

    /** An account and a period. */
    record Try(String account, Period period) {}

    /** @param members of a group, whose own books are one account */
    static List<Try> of(Collection<Span> spans, Set<String> members) {
        List<Span> regular =
                spans.stream().filter(it -> it.period().frequency() != null).toList();
        Frequency coarsest = regular.stream()
                .map(it -> it.period().frequency())
                .min(Comparator.naturalOrder())
                .orElse(null);
        Map<String, Map<Period, Long>> accounts = new LinkedHashMap<>();
        Map<String, Span> best = new HashMap<>();
        regular.stream().filter(it -> it.period().frequency() == coarsest).forEach(it -> {
            String account = account(it.book(), members);
            accounts.computeIfAbsent(account, key -> new HashMap<>()).merge(it.period(), it.pairs(), Long::sum);
            best.merge(account, it, (one, other) -> one.type().compareTo(other.type()) <= 0 ? one : other);
        });
        Comparator<String> order = Comparator.comparing(
                        (String it) -> span(best, it).type())
                .thenComparing(it -> -most(accounts, it))
                .thenComparing(it -> it);
        return accounts.keySet().stream()
                .sorted(order)
                .limit(ACCOUNTS_TRIED)
                .flatMap(it -> last(it, accounts))
                .toList();
    }

    private static Stream<Try> last(String account, Map<String, Map<Period, Long>> accounts) {
        return accounts.getOrDefault(account, Map.of()).keySet().stream()
                .sorted(Comparator.reverseOrder())
                .limit(PERIODS_TRIED)
                .map(it -> new Try(account, it));
    }

    private static Span span(Map<String, Span> best, String account) {
        Span span = best.get(account);
        if (span == null) {
            throw new IllegalStateException("no span of " + account);
        }
        return span;
    }

    private static long most(Map<String, Map<Period, Long>> accounts, String account) {
        return accounts.getOrDefault(account, Map.of()).values().stream()
                .mapToLong(it -> it)
                .max()
                .orElse(0);
    }

    private static String account(String book, Set<String> members) {
        int slash = book.lastIndexOf('/');
        return slash >= 0 && members.contains(book.substring(slash + 1))
                ? book.substring(0, slash) + Definition.OWN_BOOKS
                : book;
    }
}
