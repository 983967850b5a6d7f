package io.dyad.profile;

import io.dyad.vocabulary.Echo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number as it is written, to units, without losing or adding a digit. */
final class NumberReader {

    /** Longer ones are no statistics; the limit on the exponent keeps 1E+999999999 from being written out. */
    private static final int LONGEST = 60;

    private static final int LARGEST_EXPONENT = 60;
    private static final int WHOLE_DIGITS = 29;
    private static final BigDecimal SMALLEST_UNIT = BigDecimal.ONE.movePointLeft(NumberRule.MOST_DECIMALS);

    private final NumberRule rule;
    private final Set<String> missing;
    private final @Nullable Pattern grouped;
    private final boolean hasOtherPoint;

    /** A number in units and the unit of the last digit that counts; 0 is exact. */
    record Read(BigDecimal value, BigDecimal precision) {}

    NumberReader(NumberRule rule) {
        this.rule = rule;
        missing = new HashSet<>(rule.missing());
        missing.add("");
        hasOtherPoint = !rule.point().equals(".");
        String thousands = rule.thousands();
        grouped = thousands == null
                ? null
                : Pattern.compile("[+-]?\\d{1,3}(" + Pattern.quote(thousands) + "\\d{3})+("
                        + Pattern.quote(rule.point()) + "\\d*)?");
    }

    NumberRule rule() {
        return rule;
    }

    boolean isMissing(String text) {
        return missing.contains(text);
    }

    Read read(String text, String column) {
        BigDecimal written = parse(plain(text), text, column);
        BigDecimal value = written.multiply(rule.scale());
        BigDecimal precision = precision(written);
        Integer decimals = rule.decimals();
        if (decimals != null && value.scale() > decimals) {
            BigDecimal kept = value.setScale(decimals, RoundingMode.HALF_UP);
            precision = kept.compareTo(value) == 0 ? precision : precision.max(BigDecimal.ONE.movePointLeft(decimals));
            value = kept;
        }
        refuseWhatCannotBeKept(value, text, column);
        return new Read(value, precision.signum() == 0 ? precision : precision.max(SMALLEST_UNIT));
    }

    private String plain(String text) {
        String plain = text;
        if (grouped != null && plain.contains(String.valueOf(rule.thousands()))) {
            if (!grouped.matcher(plain).matches()) {
                return "";
            }
            plain = plain.replace(String.valueOf(rule.thousands()), "");
        }
        if (hasOtherPoint) {
            return plain.indexOf('.') >= 0 ? "" : plain.replace(rule.point(), ".");
        }
        return plain;
    }

    private static BigDecimal parse(String plain, String text, String column) {
        try {
            if (plain.length() <= LONGEST && isAscii(plain)) {
                BigDecimal number = new BigDecimal(plain);
                if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadCell(
                column, "\"" + Echo.of(text, LONGEST) + "\" is no number as this profile's files write them.");
    }

    /** BigDecimal reads the digits of every script. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** A spreadsheet writes 112339000000 as 1.12339E+11, and with that says that it has lost digits. */
    private BigDecimal precision(BigDecimal written) {
        BigDecimal unit = rule.precision().unit();
        return switch (rule.precision().kind()) {
            case EXACT -> written.scale() < 0 ? lastDigit(written) : BigDecimal.ZERO;
            case WRITTEN -> lastDigit(written);
            case UNIT -> {
                BigDecimal said = (unit == null ? BigDecimal.ONE : unit).multiply(rule.scale());
                yield written.scale() < 0 ? said.max(lastDigit(written)) : said;
            }
        };
    }

    private BigDecimal lastDigit(BigDecimal written) {
        return BigDecimal.ONE.movePointRight(-written.scale()).multiply(rule.scale());
    }

    private static void refuseWhatCannotBeKept(BigDecimal value, String text, String column) {
        boolean fits = value.scale() <= NumberRule.MOST_DECIMALS
                || value.stripTrailingZeros().scale() <= NumberRule.MOST_DECIMALS;
        if (!fits) {
            throw new BadCell(
                    column,
                    "\"" + Echo.of(text, LONGEST) + "\" has in units more than " + NumberRule.MOST_DECIMALS
                            + " decimals, which cannot be kept without rounding.");
        }
        if (value.precision() - value.scale() > WHOLE_DIGITS) {
            throw new BadCell(
                    column,
                    "\"" + Echo.of(text, LONGEST) + "\" has in units more than " + WHOLE_DIGITS
                            + " digits before the point.");
        }
    }
}
