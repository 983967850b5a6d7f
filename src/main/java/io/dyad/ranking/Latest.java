package io.dyad.ranking;

import io.dyad.claim.Span;
import io.dyad.period.Frequency;
import io.dyad.period.Period;
import io.dyad.source.SourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the latest ranking may be: the accounts in the order of the policy, and of each its last periods. */
final class Latest {

    /** What is derived from two flows may lack one of them in the last year. */
    private static final int PERIODS_TRIED = 3;

    private static final int ACCOUNTS_TRIED = 4;

    private Latest() {}

    /** An account and a period. */
    record Try(String account, Period period) {}

    /**
     * Where to look, in this order: a partner's own books last, since each has but one pair of the side.
     *
     * @param books only these accounts; empty for all
     */
    static List<Try> of(Collection<Span> spans, Party side, List<String> books) {
        return accounts(spans, side)
                .filter(it -> books.isEmpty() || books.contains(it.getKey()))
                .limit(ACCOUNTS_TRIED)
                .flatMap(it -> last(it.getValue()).limit(PERIODS_TRIED).map(period -> new Try(it.getKey(), period)))
                .toList();
    }

    /** All of them, in the same order. */
    static List<RankingReader.Offer> offers(Collection<Span> spans, Party side) {
        return accounts(spans, side)
                .map(it -> new RankingReader.Offer(
                        it.getKey(), last(it.getValue()).map(Period::toString).toList()))
                .toList();
    }

    private static Stream<Map.Entry<String, List<Span>>> accounts(Collection<Span> spans, Party side) {
        Map<String, List<Span>> accounts = new LinkedHashMap<>();
        spans.stream()
                .filter(it -> it.period().frequency() != null)
                .forEach(it -> accounts.computeIfAbsent(account(it.book(), side), key -> new ArrayList<>())
                        .add(it));
        return accounts.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, List<Span>> it) -> Definition.isForeign(it.getKey(), side))
                        .thenComparing(it -> type(it.getValue()))
                        .thenComparing(it -> -mostPairs(it.getValue()))
                        .thenComparing(Map.Entry::getKey));
    }

    /** Of the longest periods that an account has, the last first. */
    private static Stream<Period> last(List<Span> spans) {
        Frequency longest = Calendar.coarsest(spans.stream().map(Span::period)).orElseThrow();
        return spans.stream()
                .map(Span::period)
                .filter(it -> it.frequency() == longest)
                .distinct()
                .sorted(Comparator.reverseOrder());
    }

    private static SourceType type(List<Span> spans) {
        return spans.stream().map(Span::type).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Of the members of a group together. */
    private static long mostPairs(List<Span> spans) {
        return spans.stream()
                .collect(Collectors.groupingBy(Span::period, Collectors.summingLong(Span::pairs)))
                .values()
                .stream()
                .mapToLong(it -> it)
                .max()
                .orElse(0);
    }

    private static String account(String book, Party side) {
        String keeper = Definition.keeper(book);
        return side.isGroup() && keeper != null && side.ever().contains(keeper)
                ? book.substring(0, book.lastIndexOf('/')) + Definition.OWN_BOOKS
                : book;
    }
}
