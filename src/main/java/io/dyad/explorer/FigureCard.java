package io.dyad.explorer;

import io.dyad.claim.ClaimRow;
import io.dyad.figure.FigureRow;
import io.dyad.figure.PairDetail;
import io.dyad.indicator.Indicators;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the words that state it, as a page shows it.
 *
 * @param subject what is measured, by name
 * @param scope direction and coverage; empty for the whole between the two
 * @param reading what the qualifier means
 * @param when the period and how it is known
 * @param wording the words of the source
 * @param book whose account it belongs to
 */
record FigureCard(
        String subject,
        String scope,
        String display,
        String reading,
        String when,
        @Nullable String wording,
        @Nullable String speaker,
        @Nullable String saidOn,
        String publisher,
        @Nullable String publishedOn,
        String book,
        String figure,
        String claim,
        String source) {

    private static final int MOST_LETTERS = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Whether its number needs smaller letters to stay on one line. */
    public boolean isLong() {
        return display.length() > MOST_LETTERS;
    }

    /** The figure of the pair at that place, with its evidence. */
    static FigureCard of(PairDetail pair, int place, Indicators indicators) {
        FigureRow figure = pair.data().get(place);
        ClaimRow evidence = pair.evidence().get(place);
        return new FigureCard(
                indicators.get(figure.indicator()).name(),
                scope(pair, figure),
                figure.display(),
                reading(evidence),
                when(PeriodBasis.parse(figure.periodBasis()), figure.period()),
                evidence.wording(),
                evidence.speaker(),
                day(evidence.saidOn()),
                figure.publisher(),
                day(figure.publishedOn()),
                figure.book(),
                figure.id(),
                evidence.id(),
                figure.source());
    }

    private static String scope(PairDetail pair, FigureRow figure) {
        String direction = figure.origin() == null
                ? ""
                : name(pair, figure.origin()) + " → " + name(pair, String.valueOf(figure.destination()));
        String product =
                figure.product().equals("TOTAL") ? "" : figure.product().toLowerCase(Locale.ROOT);
        String coverage = figure.coverage() == null ? "" : figure.coverage();
        return Stream.of(direction, product, coverage)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String name(PairDetail pair, String code) {
        return pair.countries().stream()
                .filter(it -> it.code().equals(code))
                .map(PairDetail.CountryName::name)
                .findFirst()
                .orElse(code);
    }

    private static String reading(ClaimRow claim) {
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

    private static String when(PeriodBasis basis, @Nullable String period) {
        String label = period == null ? "" : period;
        return switch (basis) {
            case STATED -> label;
            case RELATIVE -> label + ", worked out from the day of publication";
            case AS_OF -> label + ", as of that day";
            case UNSTATED, PREVIOUS -> "no period given";
        };
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
