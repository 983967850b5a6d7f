package io.dyad.claim;

import io.dyad.pair.Pair;
import io.dyad.period.GrowthBasis;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import io.dyad.source.NewSource;
import io.dyad.source.Source;
import io.dyad.source.SourceType;
import io.dyad.source.TestSources;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Claims and sources with names, for tests. */
public final class TestClaims {

    public static final NewSource GAZETTE = press("The Gazette", LocalDate.parse("2023-05-01"));
    public static final NewSource COURIER = press("The Courier", LocalDate.parse("2023-06-01"));

    public static final NewSource CUSTOMS_2023 = statistics("customs", "2023");
    public static final NewSource CUSTOMS_2024 = statistics("customs", "2024");

    public static final NewSource RECONCILED = new NewSource(
            SourceType.RECONCILED_STATISTICS,
            "Institute",
            null,
            "Reconciled trade",
            null,
            null,
            null,
            null,
            null,
            "reconciled",
            "2023",
            null);

    public static final NewSource MINISTRY = new NewSource(
            SourceType.OFFICIAL_STATEMENT,
            "Portal",
            "Ministry of Trade",
            "Statement",
            LocalDate.parse("2023-07-01"),
            null,
            "en",
            null,
            null,
            null,
            null,
            null);

    private TestClaims() {}

    public static NewSource press(String publisher, LocalDate day) {
        return new NewSource(
                SourceType.PRESS, publisher, null, "Trade is up", day, null, "en", null, null, null, null, null);
    }

    public static NewSource statistics(String dataset, String vintage) {
        return new NewSource(
                SourceType.OFFICIAL_STATISTICS,
                "Office",
                "Office",
                "Foreign trade",
                null,
                null,
                null,
                "CC BY 4.0",
                true,
                dataset,
                vintage,
                null);
    }

    /** A turnover in dollars of a year. */
    public static NewClaim turnover(String pair, int year, String amount, NewSource source) {
        return turnover(pair, year, Comparator.EQ, amount, "0", source);
    }

    public static NewClaim turnover(
            String pair, int year, Comparator comparator, String amount, String precision, NewSource source) {
        return new NewClaim(
                Pair.parse(pair),
                Subject.of("turnover"),
                Timing.stated(Period.year(year)),
                Stated.of(StatedNumber.of(comparator, new BigDecimal(amount), new BigDecimal(precision)), Unit.USD),
                Evidence.of(source.id()));
    }

    /** A claim in which every field is filled. */
    public static NewClaim full(String origin, String destination, NewSource source) {
        return new NewClaim(
                Pair.of(origin, destination),
                new Subject("exports-growth", origin, destination, origin, "GOODS", "by rail", "FOB", Nature.OBSERVED),
                Timing.of(
                        Period.parse("2023-01/2023-05"),
                        PeriodBasis.RELATIVE,
                        Period.parse("2022-01/2022-05"),
                        GrowthBasis.SAME_PERIOD),
                new Stated(
                        Comparator.NEARLY,
                        new BigDecimal("12.5"),
                        null,
                        null,
                        new BigDecimal("0.1"),
                        "PERCENT",
                        new BigDecimal("7"),
                        "EUR",
                        "P"),
                new Evidence(
                        source.id(),
                        null,
                        "paragraph 3",
                        "nearly 12.5 percent",
                        "A. Speaker",
                        "Minister",
                        origin,
                        LocalDate.parse("2023-04-30"),
                        "Forum",
                        LocalDate.parse("2023-05-02"),
                        "manual",
                        "1"));
    }

    public static HeldClaim held(NewClaim claim, NewSource source) {
        return held(claim, source, 1);
    }

    /** A claim as the store would hold it since that revision. */
    public static HeldClaim held(NewClaim claim, NewSource described, long revision) {
        Source source = TestSources.stored(described);
        Claim stored = new Claim(claim, source.book(claim.subject().reporter()));
        return new HeldClaim(
                stored, ClaimState.entered(stored, State.PUBLISHED, null, revision, "test"), source, null, revision);
    }
}
