package io.dyad.claim;

import io.dyad.period.Frequency;
import io.dyad.period.GrowthBasis;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What time a claim covers. Dates are inclusive; all are null when the source gives no period, only the end for
 * "this year so far".
 *
 * @param frequency A, S, Q, M or D; null for other runs
 * @param periodBasis how the period is known
 * @param basePeriodStart what a growth is measured against; null when not said
 */
@Embeddable
public record Timing(
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable String frequency,
        PeriodBasis periodBasis,
        @Nullable LocalDate basePeriodStart,
        @Nullable LocalDate basePeriodEnd,
        @Nullable GrowthBasis growthBasis) {

    public static final Timing UNSTATED = of(null, PeriodBasis.UNSTATED, null, null);

    public static Timing of(
            @Nullable Period period,
            PeriodBasis basis,
            @Nullable Period basePeriod,
            @Nullable GrowthBasis growthBasis) {
        Frequency frequency = period == null ? null : period.frequency();
        return new Timing(
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                frequency == null ? null : frequency.name(),
                basis,
                basePeriod == null ? null : basePeriod.start(),
                basePeriod == null ? null : basePeriod.end(),
                growthBasis);
    }

    public static Timing stated(Period period) {
        return of(period, PeriodBasis.STATED, null, null);
    }

    /** Whether a growth may be one against that period and no other: no average of years, nor against another base. */
    public boolean isAgainst(@Nullable Period before) {
        return growthBasis != GrowthBasis.AVERAGE
                && (basePeriod() == null || basePeriod().equals(before));
    }

    public @Nullable Period period() {
        return periodStart == null ? null : new Period(periodStart, periodEnd);
    }

    public @Nullable Period basePeriod() {
        return basePeriodStart == null ? null : new Period(basePeriodStart, basePeriodEnd);
    }
}
