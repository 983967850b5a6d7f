package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.indicator.Family;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Unit;
import io.dyad.quantity.Vagueness;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a claim must be to enter the store. */
@ApplicationScoped
public class ClaimRules {

    /** SDMX CL_OBS_STATUS 2.2. */
    private static final List<String> STATUSES =
            List.of("A", "B", "D", "E", "F", "G", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V");

    private static final Set<String> VALUATIONS = Set.of("FOB", "CIF");
    private static final int DECIMALS = 9;
    private static final int WHOLE_DIGITS = 29;

    private final Indicators indicators;

    ClaimRules(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Everything that is wrong with it, named by the row's fields; empty when it may enter. */
    public List<Fault> faults(NewClaim claim, LocalDate today) {
        Parameters faults = Parameters.ofBody();
        checkEvidence(claim.evidence(), today, faults);
        faults.one("indicator", claim.subject().indicator(), indicators::get).ifPresent(indicator -> {
            checkSubject(claim.pair(), claim.subject(), indicator, faults);
            checkNumber(claim.number(), indicator, faults);
            checkTiming(claim.timing(), indicator, faults);
        });
        return faults.faults();
    }

    static void checkSubject(Pair pair, Subject subject, Indicator indicator, Parameters faults) {
        checkDirection(pair, subject, indicator, faults);
        if (subject.reporter() != null
                && (!pair.contains(subject.reporter()) || subject.reporter().equals(Countries.WORLD))) {
            faults.refuse(
                    Fault.of("reporter", subject.reporter(), "The reporter is a country of the pair " + pair + "."));
        }
        if (subject.valuation() != null && !VALUATIONS.contains(subject.valuation())) {
            faults.refuse(Fault.of("valuation", subject.valuation(), "The valuation is FOB or CIF, or is left out."));
        }
        if (!subject.product().matches("[A-Z0-9][A-Z0-9.-]{0,19}")) {
            faults.refuse(
                    Fault.of("product", subject.product(), "A product is a code such as TOTAL, GOODS or SERVICES."));
        }
        checkLength("coverage", subject.coverage(), 500, faults);
    }

    private static void checkDirection(Pair pair, Subject subject, Indicator indicator, Parameters faults) {
        String origin = subject.origin();
        String destination = subject.destination();
        boolean directed = origin != null
                && destination != null
                && pair.contains(origin)
                && pair.contains(destination)
                && !origin.equals(destination);
        boolean undirected = origin == null && destination == null;
        if (indicator.directed() && !directed) {
            faults.refuse(Fault.of(
                    "origin",
                    origin,
                    indicator.code() + " has a direction: origin and destination are the two countries of " + pair
                            + "."));
        } else if (!indicator.directed() && !undirected) {
            faults.refuse(Fault.of(
                    "origin", origin, indicator.code() + " has no direction: origin and destination are left out."));
        }
    }

    static void checkNumber(Stated number, Indicator indicator, Parameters faults) {
        checkUnit(
                "unit",
                number.unit(),
                unit -> {
                    if (!indicator.takes(unit)) {
                        throw new IllegalArgumentException(indicator.code() + " is not stated in " + unit
                                + "; its unit is " + indicator.unit() + ".");
                    }
                },
                faults);
        if (number.altUnit() != null) {
            checkUnit("alt_unit", number.altUnit(), unit -> {}, faults);
        }
        if (number.altUnit() == null != (number.altValue() == null)) {
            faults.refuse(Fault.of("alt_value", null, "alt_value and alt_unit come together."));
        }
        if (number.status() != null && !STATUSES.contains(number.status())) {
            faults.refuse(new Fault("status", number.status(), "Not in SDMX CL_OBS_STATUS.", STATUSES));
        }
        checkWhole("value", number.stated(), indicator, faults);
        checkWhole("lower", number.statedLow(), indicator, faults);
        checkWhole("upper", number.statedHigh(), indicator, faults);
        checkSize("value", number.stated(), faults);
        checkSize("lower", number.statedLow(), faults);
        checkSize("upper", number.statedHigh(), faults);
        checkSize("precision", number.statedPrecision(), faults);
        checkSize("alt_value", number.altValue(), faults);
        checkDomain(number, indicator, faults);
    }

    private static void checkUnit(String field, String code, Consumer<Unit> rule, Parameters faults) {
        try {
            rule.accept(Unit.parse(code));
        } catch (IllegalArgumentException e) {
            faults.refuse(Fault.of(field, code, String.valueOf(e.getMessage())));
        }
    }

    /** Nothing is rounded on its way into the store, so what its columns cannot hold is refused. */
    private static void checkSize(String field, @Nullable BigDecimal number, Parameters faults) {
        if (number != null && (number.scale() > DECIMALS || number.precision() - number.scale() > WHOLE_DIGITS)) {
            faults.refuse(Fault.of(
                    field,
                    number.toPlainString(),
                    "A number has at most " + WHOLE_DIGITS + " digits before and " + DECIMALS + " behind the point."));
        }
    }

    private static void checkWhole(String field, @Nullable BigDecimal number, Indicator indicator, Parameters faults) {
        if (number != null && indicator.integer() && number.scale() > 0) {
            faults.refuse(Fault.of(field, number.toPlainString(), indicator.code() + " is a whole number."));
        }
    }

    private static void checkDomain(Stated number, Indicator indicator, Parameters faults) {
        int before = faults.count();
        checkDomain("value", number.stated(), indicator, faults);
        checkDomain("lower", number.statedLow(), indicator, faults);
        checkDomain("upper", number.statedHigh(), indicator, faults);
        if (faults.count() == before) {
            checkThatSomethingIsLeft(number, indicator, faults);
        }
    }

    /** Growth below -100 % says nothing that can be, though the number itself can. */
    private static void checkThatSomethingIsLeft(Stated number, Indicator indicator, Parameters faults) {
        try {
            number.number().range(indicator.domain(), Vagueness.UNBOUNDED);
        } catch (IllegalArgumentException e) {
            faults.refuse(Fault.of("comparator", number.comparator().toString(), String.valueOf(e.getMessage())));
        }
    }

    private static void checkDomain(String field, @Nullable BigDecimal number, Indicator indicator, Parameters faults) {
        if (number != null && !indicator.domain().range().contains(number)) {
            faults.refuse(Fault.of(
                    field,
                    number.toPlainString(),
                    indicator.code() + " lies in " + indicator.domain().range() + "."));
        }
    }

    static void checkTiming(Timing timing, Indicator indicator, Parameters faults) {
        if (timing.periodBasis() == PeriodBasis.PREVIOUS) {
            faults.refuse(Fault.of("period_basis", "previous", "previous belongs to derived figures alone."));
        }
        if (timing.period() == null != (timing.periodBasis() == PeriodBasis.UNSTATED)) {
            faults.refuse(Fault.of(
                    "period", null, "A period and the basis unstated exclude each other, and one of them is needed."));
        }
        boolean isGrowth = indicator.family() == Family.GROWTH;
        if (!isGrowth && (timing.basePeriod() != null || timing.growthBasis() != null)) {
            faults.refuse(Fault.of(
                    "growth_basis",
                    null,
                    "base_period and growth_basis belong to growth alone, not to " + indicator.code() + "."));
        }
    }

    static void checkEvidence(Evidence evidence, LocalDate today, Parameters faults) {
        if (evidence.saidOn() != null && evidence.saidOn().isAfter(today)) {
            faults.refuse(Fault.of("said_on", evidence.saidOn().toString(), "Nothing is said in the future."));
        }
        checkLength("locator", evidence.locator(), 300, faults);
        checkLength("wording", evidence.wording(), 2000, faults);
        checkLength("speaker", evidence.speaker(), 300, faults);
        checkLength("office", evidence.office(), 300, faults);
        checkLength("stated_by", evidence.statedBy(), 300, faults);
        checkLength("occasion", evidence.occasion(), 300, faults);
        checkLength("statement", evidence.statement(), 100, faults);
        checkLength("extraction_method", evidence.extractionMethod(), 100, faults);
        checkLength("extraction_version", evidence.extractionVersion(), 50, faults);
    }

    private static void checkLength(String field, @Nullable String text, int longest, Parameters faults) {
        if (text != null && text.length() > longest) {
            faults.refuse(Fault.of(field, text, field + " has at most " + longest + " characters."));
        }
        if (text != null && (text.isBlank() || text.indexOf('\0') >= 0)) {
            faults.refuse(Fault.of(field, text, field + " is text, or is left out."));
        }
    }
}
