package io.dyad.derived;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.UnknownWordException;
import io.dyad.vocabulary.Words;
import java.util.Arrays;
import java.util.List;

/** How a derived figure follows from others. */
public enum Formula {
    TURNOVER(
            "turnover = exports + imports, both in one reporter's book; in a reconciled book, which has no reporter, the"
                    + " sum of the flows in the two directions"),
    BALANCE(
            "balance from A to B = flow from A to B − flow from B to A, in one book: a reporter's exports less its imports"),
    TURNOVER_GROWTH("growth = 100 · (now / before − 1) of turnover, before being the same part of the year before"),
    EXPORTS_GROWTH("growth = 100 · (now / before − 1) of exports, before being the same part of the year before"),
    IMPORTS_GROWTH("growth = 100 · (now / before − 1) of imports, before being the same part of the year before"),
    IMPLIED_PREVIOUS(
            "previous = now / (1 + growth/100), from a level and a stated growth of the same period or statement"),
    IMPLIED_GROWTH(
            "growth of the total = 100 · (1 / (w / (1 + x/100) + (1 − w) / (1 + m/100)) − 1), where x is the growth"
                    + " of exports, m that of imports, and w = exports / (exports + imports)"),
    CAGR("compound annual growth rate = 100 · ((last / first)^(1/n) − 1), n being the years between"),
    SHARE(
            "share = 100 · part / total; where no total is stated, 100 · part / (part + the sum of the other known partners)"),
    INDEX("index = 100 · now / base; in the base period itself exactly 100");

    /** Those that are derived only where asked for. */
    public static final List<Formula> ON_REQUEST = List.of(CAGR, SHARE, INDEX);

    private final String sentence;

    Formula(String sentence) {
        this.sentence = sentence;
    }

    @JsonCreator
    public static Formula parse(String word) {
        return Words.parse(Formula.class, "formula", word);
    }

    /** The growth of an indicator. */
    public static Formula growthOf(String indicator) {
        return parse(indicator + "-growth");
    }

    /** One of those that must be asked for. */
    public static Formula parseOnRequest(String word) {
        return Arrays.stream(values())
                .filter(it -> ON_REQUEST.contains(it) && it.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> UnknownWordException.of(
                        "formula on request",
                        word,
                        ON_REQUEST.stream().map(Formula::toString).toList()));
    }

    /** The formula in words. */
    public String sentence() {
        return sentence;
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
