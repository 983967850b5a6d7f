package io.dyad.extract;

import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import org.jspecify.annotations.Nullable;

/**
 * Words of time in a text.
 *
 * @param to the token behind the last
 * @param period null where it cannot be known, or none is meant
 */
record PeriodMention(int from, int to, Kind kind, @Nullable Period period, PeriodBasis basis) {

    enum Kind {
        /** In 2021, last year. */
        PLAIN,
        /** Since 2005, over the past ten years, between 1993 and 2021. */
        RUN,
        /** As of November 2023, at the end of June. */
        AS_OF,
        /** Currently, to date: the day of publication. */
        NOW,
        /** By 2028. */
        BY,
        /** Within four years, next year. */
        FUTURE,
        /** A year, annually: of no named year. */
        HABITUAL,
        /** What a growth is measured against. */
        BASE
    }

    PeriodMention as(Kind other) {
        return new PeriodMention(from, to, other, period, basis);
    }

    PeriodMention from(int other) {
        return new PeriodMention(other, to, kind, period, basis);
    }

    static PeriodMention of(int from, int to, Kind kind, @Nullable Period period, boolean isStated) {
        PeriodBasis basis = period == null
                ? PeriodBasis.UNSTATED
                : kind == Kind.AS_OF || kind == Kind.NOW
                        ? PeriodBasis.AS_OF
                        : isStated ? PeriodBasis.STATED : PeriodBasis.RELATIVE;
        return new PeriodMention(from, to, kind, period, basis);
    }
}
