package io.dyad.claim;

import static io.dyad.claim.TestClaims.GAZETTE;
import static io.dyad.claim.TestClaims.full;
import static io.dyad.claim.TestClaims.turnover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.country.Countries;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The identity of a claim, and what it must be to enter the store. */
class NewClaimTest {

    private static final LocalDate TODAY = LocalDate.parse("2023-12-01");
    private final ClaimRules rules = new ClaimRules(Indicators.load());

    @Test
    void itsIdIsThePairAndAHash() {
        assertThat(full("KAZ", "KOR", GAZETTE).id()).matches("KAZ-KOR-[0-9a-f]{12}");
        assertThat(full("KAZ", "KOR", GAZETTE).id())
                .isEqualTo(full("KAZ", "KOR", GAZETTE).id());
    }

    @Test
    void itsIdDependsOnWhatIsStatedNotOnHowDyadCameToReadIt() {
        NewClaim claim = full("KAZ", "KOR", GAZETTE);
        Evidence read = claim.evidence();
        Evidence later = new Evidence(
                read.sourceId(),
                read.statement(),
                read.locator(),
                read.wording(),
                read.speaker(),
                read.office(),
                read.statedBy(),
                read.saidOn(),
                read.occasion(),
                LocalDate.parse("2024-01-01"),
                "program",
                "7");
        assertThat(with(claim, later).id()).isEqualTo(claim.id());
        assertThat(with(claim, read.at("paragraph 4")).id()).isNotEqualTo(claim.id());
        assertThat(turnover("KAZ-KOR", 2022, "5.0", GAZETTE).id())
                .isEqualTo(turnover("KAZ-KOR", 2022, "5", GAZETTE).id());
        assertThat(turnover("KAZ-KOR", 2021, "5", GAZETTE).id())
                .isNotEqualTo(turnover("KAZ-KOR", 2022, "5", GAZETTE).id());
    }

    @Test
    void aGoodClaimHasNoFault() {
        assertThat(rules.faults(full("KAZ", "KOR", GAZETTE), TODAY)).isEmpty();
    }

    @Test
    void namesEachFaultByItsField() {
        NewClaim good = turnover("KAZ-KOR", 2022, "5", GAZETTE);
        assertThat(fields(about(good, new Subject("turnofer", null, null, null, "TOTAL", null, null, Nature.OBSERVED))))
                .containsExactly("indicator");
        assertThat(fields(about(good, Subject.of("turnover").from("KAZ", "KOR"))))
                .containsExactly("origin");
        assertThat(fields(about(good, Subject.of("exports")))).containsExactly("origin");
        assertThat(fields(about(good, Subject.of("exports").from("KAZ", "ROU"))))
                .containsExactly("origin");
        assertThat(fields(about(good, Subject.of("turnover").reportedBy("ROU"))))
                .containsExactly("reporter");
        assertThat(fields(about(good, Subject.of("turnover").covering(" ")))).containsExactly("coverage");
        assertThat(fields(about(good, Subject.of("companies").from("KOR", "KAZ"))))
                .containsExactly("unit");
        assertThat(fields(turnover("KAZ-KOR", 2022, "-5", GAZETTE))).containsExactly("value");
        assertThat(fields(turnover("KAZ-KOR", 2022, "0.1234567891", GAZETTE))).containsExactly("value");
        assertThat(fields(turnover("KAZ-KOR", 2022, Comparator.LT, "0", "0", GAZETTE)))
                .containsExactly("comparator");
        assertThat(fields(new NewClaim(
                        good.pair(),
                        good.subject(),
                        new Timing(null, null, null, PeriodBasis.STATED, null, null, null),
                        good.number(),
                        good.evidence())))
                .containsExactly("period");
        assertThat(fields(new NewClaim(
                        good.pair(),
                        good.subject(),
                        Timing.of(Period.year(2022), PeriodBasis.STATED, Period.year(2021), null),
                        good.number(),
                        good.evidence())))
                .containsExactly("growth_basis");
        assertThat(rules.faults(full("KAZ", "KOR", GAZETTE), LocalDate.parse("2023-01-01")))
                .extracting(Fault::parameter)
                .containsExactly("said_on", "retrieved_on");
    }

    @Test
    void readsWhatIsWrittenDownFlat() {
        NewClaim read = read(fields("nearly", "5", null, null, "1"));
        assertThat(read.pair().toString()).isEqualTo("KAZ-KOR");
        assertThat(read.number().comparator()).isEqualTo(Comparator.NEARLY);
        assertThat(read.timing().periodBasis().toString()).isEqualTo("stated");
        assertThat(read.subject().product()).isEqualTo("TOTAL");
        NewClaim span = read(fields("between", null, "5", "7", "1"));
        assertThat(span.number().statedLow()).isEqualByComparingTo("5");
        assertThat(span.number().statedHigh()).isEqualByComparingTo("7");
    }

    @Test
    void anAmountIsNotTakenForExactUnlessSaidSo() {
        assertThatThrownBy(() -> read(fields("eq", "5", null, null, null))).hasMessageContaining("precision");
    }

    private static NewClaim read(ClaimFields fields) {
        Parameters faults = Parameters.ofBody();
        Optional<NewClaim> read = new WrittenClaims(
                        Countries.load(),
                        Indicators.load(),
                        Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC))
                .read(fields, faults);
        faults.check();
        return read.orElseThrow();
    }

    private static ClaimFields fields(
            String comparator,
            @Nullable String value,
            @Nullable String lower,
            @Nullable String upper,
            @Nullable String precision) {
        return new ClaimFields(
                GAZETTE.id(),
                "kr-kz",
                "turnover",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "2022",
                null,
                null,
                null,
                comparator,
                number(value),
                number(lower),
                number(upper),
                number(precision),
                "USD",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private List<String> fields(NewClaim claim) {
        return rules.faults(claim, TODAY).stream().map(Fault::parameter).toList();
    }

    private static NewClaim about(NewClaim claim, Subject subject) {
        return new NewClaim(claim.pair(), subject, claim.timing(), claim.number(), claim.evidence());
    }

    private static NewClaim with(NewClaim claim, Evidence evidence) {
        return new NewClaim(claim.pair(), claim.subject(), claim.timing(), claim.number(), evidence);
    }
}
