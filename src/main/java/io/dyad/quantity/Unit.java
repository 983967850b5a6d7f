package io.dyad.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** What a number counts: an ISO 4217 currency, or one of PERCENT, COUNT, PERSONS, RANK and INDEX. */
public record Unit(String code) {
    private static final List<String> OTHER_THAN_CURRENCIES = List.of("PERCENT", "COUNT", "PERSONS", "RANK");

    /** No source states it: it is that of derived figures alone. */
    private static final String OF_INDEX = "INDEX";

    /** ISO 4217 has codes for "no currency" and for tests. */
    private static final Set<String> NO_CURRENCIES = Set.of("XXX", "XTS");

    public static final Unit USD = new Unit("USD");
    public static final Unit EUR = new Unit("EUR");
    public static final Unit PERCENT = new Unit("PERCENT");
    public static final Unit COUNT = new Unit("COUNT");
    public static final Unit PERSONS = new Unit("PERSONS");
    public static final Unit RANK = new Unit("RANK");

    /** Percent of a base period; of derived figures alone. */
    public static final Unit INDEX = new Unit(OF_INDEX);

    public Unit {
        if (!OTHER_THAN_CURRENCIES.contains(code) && !code.equals(OF_INDEX) && !isKnownCurrency(code)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no unit: use a currency's ISO 4217 code such as USD or EUR, or one of %s."
                            .formatted(code, String.join(", ", OTHER_THAN_CURRENCIES)));
        }
    }

    @JsonCreator
    public static Unit parse(String code) {
        return new Unit(code);
    }

    public boolean isCurrency() {
        return !OTHER_THAN_CURRENCIES.contains(code) && !code.equals(OF_INDEX);
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }

    private static boolean isKnownCurrency(String code) {
        if (NO_CURRENCIES.contains(code)) {
            return false;
        }
        try {
            return Currency.getInstance(code).getCurrencyCode().equals(code);
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
