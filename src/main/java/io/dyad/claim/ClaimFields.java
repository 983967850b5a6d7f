package io.dyad.claim;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.dyad.country.Countries;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.GrowthBasis;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is written down flat, under the names of the claim row. What can be derived may be left out: product
 * (TOTAL), nature (observed), comparator (eq), precision (0, exact, but for amounts and percentages), period basis (stated or unstated, by whether there
 * is a period), and the unit of what is not money. {@code between} takes lower and upper instead of a value.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ClaimFields(
        String source,
        String pair,
        String indicator,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable String reporter,
        @Nullable String product,
        @Nullable String coverage,
        @Nullable String valuation,
        @Nullable String nature,
        @Nullable String period,
        @Nullable String periodBasis,
        @Nullable String basePeriod,
        @Nullable String growthBasis,
        @Nullable String comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal precision,
        @Nullable String unit,
        @Nullable BigDecimal altValue,
        @Nullable String altUnit,
        @Nullable String status,
        @Nullable String statement,
        @Nullable String locator,
        @Nullable String wording,
        @Nullable String speaker,
        @Nullable String office,
        @Nullable String statedBy,
        @Nullable LocalDate saidOn,
        @Nullable String occasion,
        @Nullable LocalDate retrievedOn,
        @Nullable String extractionMethod,
        @Nullable String extractionVersion) {

    /**
     * The claim that is written down here.
     *
     * @throws IllegalArgumentException when a field cannot be read, with a sentence for whoever wrote it
     */
    public NewClaim read(Countries countries, Indicators indicators) {
        return new NewClaim(
                Pair.resolve(pair, countries), subject(countries), timing(), number(indicators), evidence());
    }

    private Subject subject(Countries countries) {
        Function<String, String> code = it -> countries.resolveCounterpart(it).alpha3();
        return new Subject(
                indicator,
                parsed(origin, code),
                parsed(destination, code),
                parsed(reporter, code),
                Objects.requireNonNullElse(product, Subject.TOTAL),
                coverage,
                valuation,
                nature == null ? Nature.OBSERVED : Nature.parse(nature));
    }

    private Timing timing() {
        PeriodBasis whenUnsaid = period == null ? PeriodBasis.UNSTATED : PeriodBasis.STATED;
        return Timing.of(
                parsed(period, Period::parse),
                periodBasis == null ? whenUnsaid : PeriodBasis.parse(periodBasis),
                parsed(basePeriod, Period::parse),
                parsed(growthBasis, GrowthBasis::parse));
    }

    private Stated number(Indicators indicators) {
        Comparator how = comparator == null ? Comparator.EQ : Comparator.parse(comparator);
        boolean isBetween = how == Comparator.BETWEEN;
        StatedNumber number = new StatedNumber(
                how, value, isBetween ? lower : null, isBetween ? upper : null, precision(how, unit(indicators)));
        Stated stated = Stated.of(number, unit(indicators)).alternatively(altValue, altUnit);
        return stated.flagged(status);
    }

    /** A rounded amount taken for an exact one would say more than its source. */
    private BigDecimal precision(Comparator how, Unit in) {
        if (precision == null && how == Comparator.EQ && (in.isCurrency() || in.equals(Unit.PERCENT))) {
            throw new IllegalArgumentException(
                    "An amount or percentage needs its precision, the unit of its last digit as written; 0 is exact.");
        }
        return Objects.requireNonNullElse(precision, BigDecimal.ZERO);
    }

    private Unit unit(Indicators indicators) {
        if (unit != null) {
            return Unit.parse(unit);
        }
        Unit usual = indicators.get(indicator).unit();
        if (usual.isCurrency()) {
            throw new IllegalArgumentException("An amount of money needs its currency as unit.");
        }
        return usual;
    }

    private Evidence evidence() {
        return new Evidence(
                source,
                statement,
                locator,
                wording,
                speaker,
                office,
                statedBy,
                saidOn,
                occasion,
                retrievedOn,
                extractionMethod,
                extractionVersion);
    }

    private static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parser) {
        return text == null ? null : parser.apply(text);
    }
}
