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
import io.dyad.quantity.Canonical;
import io.dyad.quantity.Comparator;
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
        Subject subject = subject(fields, pair, indicator, faults);
        Optional<Timing> timing = timing(fields, indicator, faults);
        Stated number = number(fields, indicator, faults);
        Evidence evidence = evidence(fields);
        ClaimRules.checkEvidence(evidence, LocalDate.now(clock), faults);
        if (faults.count() > before || pair.isEmpty() || timing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewClaim(pair.get(), subject, timing.get(), number, evidence));
    }

    private Subject subject(ClaimFields fields, Optional<Pair> pair, Optional<Indicator> indicator, Parameters faults) {
        Function<String, String> code = it -> countries.resolveCounterpart(it).alpha3();
        int before = faults.count();
        Optional<String> origin = faults.one("origin", fields.origin(), code);
        Optional<String> destination = faults.one("destination", fields.destination(), code);
        boolean isDirectionRead = faults.count() == before;
        Optional<String> reporter = faults.one("reporter", fields.reporter(), code);
        Optional<Nature> nature = faults.one("nature", fields.nature(), Nature::parse);
        Subject subject = new Subject(
                indicator.map(Indicator::code).orElse(""),
                origin.orElse(null),
                destination.orElse(null),
                reporter.orElse(null),
                fields.product() == null ? Subject.TOTAL : fields.product(),
                fields.coverage(),
                fields.valuation(),
                nature.orElse(Nature.OBSERVED));
        ClaimRules.checkWords(subject, faults);
        pair.ifPresent(it -> ClaimRules.checkReporter(it, subject, faults));
        if (pair.isPresent() && indicator.isPresent() && isDirectionRead) {
            ClaimRules.checkDirection(pair.get(), subject, indicator.get(), faults);
        }
        return subject;
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

    private static Stated number(ClaimFields fields, Optional<Indicator> indicator, Parameters faults) {
        Optional<Comparator> how = fields.comparator() == null
                ? Optional.of(Comparator.EQ)
                : faults.one("comparator", fields.comparator(), Comparator::parse);
        Optional<Unit> unit = unit(fields.unit(), indicator, faults);
        int before = faults.count();
        Stated number = new Stated(
                how.orElse(Comparator.EQ),
                kept("value", fields.value(), faults),
                kept("lower", fields.lower(), faults),
                kept("upper", fields.upper(), faults),
                precision(kept("precision", fields.precision(), faults), how, unit, faults),
                unit.map(Unit::code).orElse(""),
                kept("alt_value", fields.altValue(), faults),
                fields.altUnit(),
                fields.status());
        ClaimRules.checkSizes(number, faults);
        ClaimRules.checkMarks(number, faults);
        how.ifPresent(it -> ClaimRules.checkShape(number, faults));
        indicator.ifPresent(it -> ClaimRules.checkValues(number, it, faults));
        if (indicator.isPresent() && unit.isPresent()) {
            ClaimRules.checkUnit(unit.get(), indicator.get(), faults);
        }
        if (indicator.isPresent() && how.isPresent() && faults.count() == before) {
            ClaimRules.checkThatSomethingIsLeft(number, indicator.get(), faults);
        }
        return number;
    }

    /** As numbers are kept; null where no form of it can be. */
    private static @Nullable BigDecimal kept(String field, @Nullable BigDecimal number, Parameters faults) {
        try {
            return number == null ? null : Canonical.of(number);
        } catch (IllegalArgumentException e) {
            faults.refuse(Fault.of(field, number.toString(), e.getMessage() + "."));
            return null;
        }
    }

    /** A rounded amount taken for an exact one would say more than its source. */
    private static BigDecimal precision(
            @Nullable BigDecimal given, Optional<Comparator> how, Optional<Unit> unit, Parameters faults) {
        boolean isRounded =
                unit.filter(it -> it.isCurrency() || it.equals(Unit.PERCENT)).isPresent();
        if (given == null && isRounded && how.equals(Optional.of(Comparator.EQ))) {
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
}
