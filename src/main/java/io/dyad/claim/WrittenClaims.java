package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.GrowthBasis;
import io.dyad.period.Period;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.StatedNumber;
import io.dyad.quantity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads claims as they are written down flat, and tells everything that is wrong with them at once. */
@ApplicationScoped
public class WrittenClaims {

    private final Countries countries;
    private final Indicators indicators;
    private final Clock clock;

    WrittenClaims(Countries countries, Indicators indicators, Clock clock) {
        this.countries = countries;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * The claim that is written down here; empty where pair or indicator is missing, and where anything is wrong with
     * it, which {@code faults} is told.
     */
    public Optional<NewClaim> read(ClaimFields fields, Parameters faults) {
        int before = faults.count();
        Optional<Pair> pair = faults.one("pair", fields.pair(), it -> Pair.resolve(it, countries));
        Optional<Indicator> indicator = faults.one("indicator", fields.indicator(), indicators::get);
        Optional<Subject> subject = subject(fields, pair, indicator, faults);
        Optional<Timing> timing = timing(fields, indicator, faults);
        Optional<Stated> number = number(fields, indicator, faults);
        Evidence evidence = evidence(fields);
        ClaimRules.checkEvidence(evidence, LocalDate.now(clock), faults);
        if (faults.count() > before || pair.isEmpty() || subject.isEmpty() || timing.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewClaim(pair.get(), subject.get(), timing.get(), number.get(), evidence));
    }

    private Optional<Subject> subject(
            ClaimFields fields, Optional<Pair> pair, Optional<Indicator> indicator, Parameters faults) {
        Function<String, String> code = it -> countries.resolveCounterpart(it).alpha3();
        int before = faults.count();
        Optional<String> origin = faults.one("origin", fields.origin(), code);
        Optional<String> destination = faults.one("destination", fields.destination(), code);
        Optional<String> reporter = faults.one("reporter", fields.reporter(), code);
        Optional<Nature> nature = faults.one("nature", fields.nature(), Nature::parse);
        if (faults.count() > before || pair.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = new Subject(
                indicator.get().code(),
                origin.orElse(null),
                destination.orElse(null),
                reporter.orElse(null),
                fields.product() == null ? Subject.TOTAL : fields.product(),
                fields.coverage(),
                fields.valuation(),
                nature.orElse(Nature.OBSERVED));
        ClaimRules.checkSubject(pair.get(), subject, indicator.get(), faults);
        return Optional.of(subject);
    }

    private static Optional<Timing> timing(ClaimFields fields, Optional<Indicator> indicator, Parameters faults) {
        int before = faults.count();
        Optional<Period> period = faults.one("period", fields.period(), Period::parse);
        Optional<PeriodBasis> basis = faults.one("period_basis", fields.periodBasis(), PeriodBasis::parse);
        Optional<Period> basePeriod = faults.one("base_period", fields.basePeriod(), Period::parse);
        Optional<GrowthBasis> growthBasis = faults.one("growth_basis", fields.growthBasis(), GrowthBasis::parse);
        if (faults.count() > before) {
            return Optional.empty();
        }
        Timing timing = Timing.of(
                period.orElse(null),
                basis.orElse(period.isPresent() ? PeriodBasis.STATED : PeriodBasis.UNSTATED),
                basePeriod.orElse(null),
                growthBasis.orElse(null));
        indicator.ifPresent(it -> ClaimRules.checkTiming(timing, it, faults));
        return Optional.of(timing);
    }

    private static Optional<Stated> number(ClaimFields fields, Optional<Indicator> indicator, Parameters faults) {
        int before = faults.count();
        Comparator how =
                faults.one("comparator", fields.comparator(), Comparator::parse).orElse(Comparator.EQ);
        Optional<Unit> unit = unit(fields.unit(), indicator, faults);
        if (how != Comparator.BETWEEN && (fields.lower() != null || fields.upper() != null)) {
            faults.refuse(Fault.of("lower", null, "lower and upper are stated by between alone; leave them out."));
        }
        if (faults.count() > before || unit.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal precision = precision(fields.precision(), how, unit.get(), faults);
        try {
            StatedNumber number = new StatedNumber(how, fields.value(), fields.lower(), fields.upper(), precision);
            Stated stated = Stated.of(number, unit.get())
                    .alternatively(fields.altValue(), fields.altUnit())
                    .flagged(fields.status());
            indicator.ifPresent(it -> ClaimRules.checkNumber(stated, it, faults));
            return Optional.of(stated);
        } catch (IllegalArgumentException e) {
            faults.refuse(Fault.of("value", text(fields.value()), e.getMessage() + "."));
            return Optional.empty();
        }
    }

    /** A rounded amount taken for an exact one would say more than its source. */
    private static BigDecimal precision(@Nullable BigDecimal given, Comparator how, Unit unit, Parameters faults) {
        if (given == null && how == Comparator.EQ && (unit.isCurrency() || unit.equals(Unit.PERCENT))) {
            faults.refuse(Fault.of(
                    "precision",
                    null,
                    "An amount or percentage needs its precision, the unit of its last digit as written: $1.3 billion"
                            + " has 100000000; 0 is exact."));
        }
        return given == null ? BigDecimal.ZERO : given;
    }

    private static Optional<Unit> unit(@Nullable String given, Optional<Indicator> indicator, Parameters faults) {
        if (given == null && indicator.isPresent() && indicator.get().unit().isCurrency()) {
            faults.refuse(Fault.of("unit", null, "An amount of money needs its currency as unit, such as USD."));
            return Optional.empty();
        }
        return given == null ? indicator.map(Indicator::unit) : faults.one("unit", given, Unit::parse);
    }

    private static Evidence evidence(ClaimFields fields) {
        return new Evidence(
                fields.source(),
                fields.statement(),
                fields.locator(),
                fields.wording(),
                fields.speaker(),
                fields.office(),
                fields.statedBy(),
                fields.saidOn(),
                fields.occasion(),
                fields.retrievedOn(),
                fields.extractionMethod(),
                fields.extractionVersion());
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }
}
