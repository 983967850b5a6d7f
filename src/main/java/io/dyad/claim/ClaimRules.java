package io.dyad.claim;

import io.dyad.country.Countries;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.indicator.Family;
import io.dyad.indicator.Indicator;
import io.dyad.indicator.Indicators;
import io.dyad.pair.Pair;
import io.dyad.period.PeriodBasis;
import io.dyad.quantity.Comparator;
import io.dyad.quantity.Unit;
import io.dyad.quantity.Vagueness;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a claim must be to enter the store. */
@ApplicationScoped
public class ClaimRules {

    /** SDMX CL_OBS_STATUS 2.2. */
    private static final List<String> STATUSES =
            List.of("A", "B", "D", "E", "F", "G", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V");

    private static final Set<String> VALUATIONS = Set.of("FOB", "CIF");
    private static final Pattern PRODUCT = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,19}");
    private static final int DECIMALS = 9;
    private static final int WHOLE_DIGITS = 29;

    private final Indicators indicators;

    ClaimRules(Indicators indicators) {
        this.indicators = indicators;
    }

    /** For code that runs without a container. */
    public static ClaimRules load() {
        return new ClaimRules(Indicators.load());
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

    private static void checkSubject(Pair pair, Subject subject, Indicator indicator, Parameters faults) {
        checkDirection(pair, subject, indicator, faults);
        checkReporter(pair, subject, faults);
        checkWords(subject, faults);
    }

    static void checkReporter(Pair pair, Subject subject, Parameters faults) {
        if (subject.reporter() != null
                && (!pair.contains(subject.reporter()) || subject.reporter().equals(Countries.WORLD))) {
            faults.refuse(
                    Fault.of("reporter", subject.reporter(), "The reporter is a country of the pair " + pair + "."));
        }
    }

    static void checkWords(Subject subject, Parameters faults) {
        if (subject.valuation() != null && !VALUATIONS.contains(subject.valuation())) {
            faults.refuse(Fault.of("valuation", subject.valuation(), "The valuation is FOB or CIF, or is left out."));
        }
        if (!PRODUCT.matcher(subject.product()).matches()) {
            faults.refuse(
                    Fault.of("product", subject.product(), "A product is a code such as TOTAL, GOODS or SERVICES."));
        }
        checkLength("coverage", subject.coverage(), 500, faults);
    }

    static void checkDirection(Pair pair, Subject subject, Indicator indicator, Parameters faults) {
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

    private static void checkNumber(Stated number, Indicator indicator, Parameters faults) {
        int before = faults.count();
        checkSizes(number, faults);
        checkMarks(number, faults);
        checkShape(number, faults);
        checkValues(number, indicator, faults);
        parsed("unit", number.unit(), faults).ifPresent(it -> checkUnit(it, indicator, faults));
        if (faults.count() == before) {
            checkThatSomethingIsLeft(number, indicator, faults);
        }
    }

    static void checkUnit(Unit unit, Indicator indicator, Parameters faults) {
        if (!indicator.takes(unit)) {
            String right =
                    indicator.unit().isCurrency() ? "money, in any currency of ISO 4217," : indicator.unit() + ",";
            faults.refuse(Fault.of(
                    "unit", unit.code(), indicator.code() + " is stated in " + right + " not in " + unit + "."));
        }
    }

    /** What stands beside the number. */
    static void checkMarks(Stated number, Parameters faults) {
        if (number.altUnit() != null) {
            parsed("alt_unit", number.altUnit(), faults);
        }
        if (number.altUnit() == null != (number.altValue() == null)) {
            faults.refuse(Fault.of(
                    number.altValue() == null ? "alt_unit" : "alt_value",
                    null,
                    "alt_value and alt_unit come together."));
        }
        if (number.status() != null && !STATUSES.contains(number.status())) {
            faults.refuse(new Fault("status", number.status(), "Not in SDMX CL_OBS_STATUS.", STATUSES));
        }
    }

    /** Which numbers its comparator takes. */
    static void checkShape(Stated number, Parameters faults) {
        if (number.comparator() == Comparator.BETWEEN) {
            refuseIf(
                    number.stated() != null,
                    "value",
                    number.stated(),
                    "between takes lower and upper, no value.",
                    faults);
            refuseIf(number.statedLow() == null, "lower", null, "between takes lower and upper.", faults);
            refuseIf(number.statedHigh() == null, "upper", null, "between takes lower and upper.", faults);
            refuseIf(
                    isAbove(number.statedLow(), number.statedHigh()),
                    "lower",
                    number.statedLow(),
                    "lower lies above upper.",
                    faults);
        } else {
            String alone = "lower and upper are stated by between alone; leave them out.";
            refuseIf(number.stated() == null, "value", null, number.comparator() + " takes a value.", faults);
            refuseIf(number.statedLow() != null, "lower", number.statedLow(), alone, faults);
            refuseIf(number.statedHigh() != null, "upper", number.statedHigh(), alone, faults);
        }
    }

    private static boolean isAbove(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        return lower != null && upper != null && lower.compareTo(upper) > 0;
    }

    private static void refuseIf(
            boolean isWrong, String field, @Nullable BigDecimal number, String rule, Parameters faults) {
        if (isWrong) {
            faults.refuse(Fault.of(field, number == null ? null : number.toString(), rule));
        }
    }

    /** Whether what is stated can be, of this indicator. */
    static void checkValues(Stated number, Indicator indicator, Parameters faults) {
        checkValue("value", number.stated(), indicator, faults);
        checkValue("lower", number.statedLow(), indicator, faults);
        checkValue("upper", number.statedHigh(), indicator, faults);
    }

    private static void checkValue(String field, @Nullable BigDecimal number, Indicator indicator, Parameters faults) {
        if (number != null && !indicator.domain().contains(number)) {
            String kind = indicator.integer() ? " is a whole number in " : " lies in ";
            faults.refuse(Fault.of(
                    field,
                    number.toString(),
                    indicator.code() + kind + indicator.domain().range() + "."));
        }
    }

    private static Optional<Unit> parsed(String field, String code, Parameters faults) {
        return faults.one(field, code, Unit::parse);
    }

    static void checkSizes(Stated number, Parameters faults) {
        checkSize("value", number.stated(), faults);
        checkSize("lower", number.statedLow(), faults);
        checkSize("upper", number.statedHigh(), faults);
        checkSize("precision", number.statedPrecision(), faults);
        checkSize("alt_value", number.altValue(), faults);
        if (number.statedPrecision().signum() < 0) {
            faults.refuse(Fault.of(
                    "precision", number.statedPrecision().toString(), "A precision is not negative; 0 is exact."));
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

    /** Growth below -100 % says nothing that can be, though the number itself can. */
    static void checkThatSomethingIsLeft(Stated number, Indicator indicator, Parameters faults) {
        try {
            number.number().range(indicator.domain(), Vagueness.UNBOUNDED);
        } catch (IllegalArgumentException e) {
            faults.refuse(Fault.of("comparator", number.comparator().toString(), String.valueOf(e.getMessage())));
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
        if (evidence.retrievedOn() != null && evidence.retrievedOn().isAfter(today)) {
            faults.refuse(
                    Fault.of("retrieved_on", evidence.retrievedOn().toString(), "Nothing is read in the future."));
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
