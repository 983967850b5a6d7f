package io.dyad.ranking;

import io.dyad.claim.Series;
import io.dyad.claim.Subject;
import io.dyad.figure.Figure;
import io.dyad.figure.StatedFigure;
import io.dyad.indicator.Indicator;
import io.dyad.source.SourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What all figures of one column have in common: the account, and what else sets quantities apart. Figures of two
 * definitions are never added up, ranked or strung together.
 *
 * @param account a book, or the books in which the members of a group each keep their own, as {@code un-comtrade/*}
 */
record Definition(String account, String product, @Nullable String coverage, String unit) {

    /** What the books of the members of a group are called together. */
    static final String OWN_BOOKS = "/*";

    private static final Pattern KEEPER = Pattern.compile("[A-Z]{3}");

    /** The definition of a figure of a country, which may stand for a group that it is a member of. */
    static Definition of(Figure figure, String country, boolean isMember) {
        Series series = figure.series();
        String own = "/" + country;
        String book = figure.book();
        String account =
                isMember && book.endsWith(own) ? book.substring(0, book.length() - own.length()) + OWN_BOOKS : book;
        return new Definition(account, series.product(), series.coverage(), series.unit());
    }

    /** Whose own statistics it is, alpha-3: behind the slash of its book; null where it is no one country's. */
    static @Nullable String keeper(String account) {
        int slash = account.lastIndexOf('/');
        String behind = account.substring(slash + 1);
        return slash >= 0 && KEEPER.matcher(behind).matches() ? behind : null;
    }

    /** Whether it is the account of one country that is neither the side nor a member of it. */
    static boolean isForeign(String account, Party side) {
        String keeper = keeper(account);
        return keeper != null && !side.ever().contains(keeper);
    }

    /** A definition with what decides. */
    private record Candidate(Definition definition, SourceType type, boolean isDerived, long cells) {

        static Candidate of(Definition definition, List<Cell> cells) {
            boolean isDerived = cells.stream().noneMatch(it -> it.figure() instanceof StatedFigure);
            return new Candidate(
                    definition,
                    cells.stream()
                            .flatMap(it -> it.figure().evidence().stream())
                            .map(it -> it.source().sourceType())
                            .min(Comparator.naturalOrder())
                            .orElseThrow(),
                    isDerived,
                    cells.stream()
                            .filter(it -> isDerived || it.figure() instanceof StatedFigure)
                            .map(Cell::place)
                            .distinct()
                            .count());
        }
    }

    /**
     * The one that serves the column: the whole before what is narrowed by words; then as the policy chooses among books,
     * official statistics first and what states it before what it is derived from; then the usual product; then that with
     * most figures; then the usual unit; then by name.
     */
    static Optional<Definition> choose(Collection<Cell> cells, Indicator indicator) {
        return choose(cells, indicator, it -> false);
    }

    /**
     * The same, last of all those that a partner keeps: what it has of the country is one pair.
     *
     * @param isForeign whether that is a partner's own account
     */
    static Optional<Definition> choose(Collection<Cell> cells, Indicator indicator, Predicate<Definition> isForeign) {
        Map<Definition, List<Cell>> byDefinition = new LinkedHashMap<>();
        cells.forEach(it -> byDefinition
                .computeIfAbsent(it.definition(), key -> new ArrayList<>())
                .add(it));
        return byDefinition.entrySet().stream()
                .map(it -> Candidate.of(it.getKey(), it.getValue()))
                .min(Comparator.comparing((Candidate it) -> isForeign.test(it.definition))
                        .thenComparing(it -> it.definition.coverage != null)
                        .thenComparing(Candidate::type)
                        .thenComparing(Candidate::isDerived)
                        .thenComparing(it -> !it.definition.product.equals(Subject.TOTAL))
                        .thenComparing(Comparator.comparing(Candidate::cells).reversed())
                        .thenComparing(it ->
                                !it.definition.unit.equals(indicator.unit().code()))
                        .thenComparing(it -> it.definition.account)
                        .thenComparing(it -> it.definition.product)
                        .thenComparing(it -> it.definition.unit)
                        .thenComparing(it -> String.valueOf(it.definition.coverage)))
                .map(Candidate::definition);
    }
}
