package io.dyad.explorer;

import io.dyad.claim.ClaimRow;
import io.dyad.claim.Nature;
import io.dyad.figure.FigureRow;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What columns of the API mean, in words for people. */
final class Told {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The book of a data set as one country reports it. */
    private static final Pattern REPORTED = Pattern.compile("(.+)/([A-Z]{3})");

    private Told() {}

    /** Direction, product and coverage; empty for the whole between the two. */
    static String scope(FigureRow row, UnaryOperator<String> names) {
        return scope(row.origin(), row.destination(), row.product(), row.coverage(), names);
    }

    static String scope(ClaimRow row, UnaryOperator<String> names) {
        return scope(row.origin(), row.destination(), row.product(), row.coverage(), names);
    }

    static String scope(
            @Nullable String origin,
            @Nullable String destination,
            String product,
            @Nullable String coverage,
            UnaryOperator<String> names) {
        String direction =
                origin == null ? "" : "from " + names.apply(origin) + " to " + names.apply(String.valueOf(destination));
        String narrowed = product.equals("TOTAL") ? "" : product.toLowerCase(Locale.ROOT);
        return Stream.of(direction, narrowed, coverage == null ? "" : coverage)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whose account it is. */
    static String book(String book, UnaryOperator<String> names) {
        Matcher reported = REPORTED.matcher(book);
        return reported.matches() ? reported.group(1) + ", as " + names.apply(reported.group(2)) + " reports it" : book;
    }

    /** What the qualifier lets one conclude. */
    static String reading(ClaimRow claim) {
        return switch (Comparator.parse(claim.comparator())) {
            case EQ -> claim.rangeBasis().equals("rounding") ? "this, rounded as written" : "just this";
            case GT -> "more than this; how much more is not said";
            case GE -> "this or more";
            case LT -> "less than this; how much less is not said";
            case LE -> "this or less";
            case NEARLY -> "a little less than this";
            case ABOUT -> "a little less or more than this";
            case BETWEEN -> "anything from the one to the other";
        };
    }

    /** A number that nobody has measured is told as that; empty where it was measured. */
    static String nature(ClaimRow claim) {
        return switch (Nature.parse(claim.nature())) {
            case OBSERVED -> "";
            case TARGET -> "a target: hoped for or promised, not measured";
            case FORECAST -> "a forecast: expected, not measured";
        };
    }

    /** The period and how it is known. */
    static String when(String basis, @Nullable String period) {
        String label = period == null ? "" : period;
        return switch (PeriodBasis.parse(basis)) {
            case STATED -> label;
            case RELATIVE -> label + ", worked out from the day of publication";
            case AS_OF -> label + ", as of that day";
            case UNSTATED, PREVIOUS -> "no period given";
        };
    }

    static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
