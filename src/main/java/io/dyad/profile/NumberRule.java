package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.dyad.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written and what they count.
 *
 * @param scale how many units one is: 1000 in a file of thousands; 1 unless said
 * @param decimals how many decimals in units are kept where a program wrote out more than the number has, as of
 *     98.95700000000001; the precision then says so. Unless said a number that has more than nine is refused
 * @param point the decimal point; a full stop unless said
 * @param thousands what separates thousands; nothing unless said
 * @param missing texts that stand for no value; the empty text always does
 */
public record NumberRule(
        Unit unit,
        BigDecimal scale,
        Precision precision,
        @Nullable Integer decimals,
        String point,
        @Nullable String thousands,
        List<String> missing) {

    /** As many decimals as the store keeps. */
    static final int MOST_DECIMALS = 9;

    @JsonCreator
    public NumberRule(
            Unit unit,
            @Nullable BigDecimal scale,
            @Nullable Precision precision,
            @Nullable Integer decimals,
            @Nullable String point,
            @Nullable String thousands,
            @Nullable List<String> missing) {
        this.unit = Needed.value("unit", unit);
        this.scale = scale == null ? BigDecimal.ONE : scale;
        this.precision = precision == null ? Precision.EXACT : precision;
        this.decimals = decimals;
        this.point = point == null ? "." : point;
        this.thousands = thousands;
        this.missing = Needed.orEmpty(missing);
        Needed.check(this.scale.signum() > 0, "scale is positive.");
        Needed.check(
                decimals == null || (decimals >= 0 && decimals <= MOST_DECIMALS),
                "decimals are 0 to " + MOST_DECIMALS + ".");
        Needed.check(this.point.length() == 1, "point is one character.");
        Needed.check(
                thousands == null || (thousands.length() == 1 && !thousands.equals(this.point)),
                "thousands is one character, and not the point.");
    }
}
