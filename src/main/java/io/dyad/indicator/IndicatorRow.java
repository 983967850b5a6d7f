package io.dyad.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as it is served. */
@Schema(description = "What is measured.")
public record IndicatorRow(
        @Schema(
                description = "The word used in parameters and rows.",
                examples = "turnover",
                maxLength = 40,
                pattern = "^[a-z]+(-[a-z]+)*$")
        String code,

        @Schema(description = "English name.", examples = "Trade turnover", maxLength = 100)
        String name,

        @Schema(description = "What it means.", maxLength = 1000)
        String definition,

        @Schema(
                description = "The unit; where it is a currency, sources may state any other.",
                examples = "USD",
                maxLength = 10,
                pattern = "^[A-Z]+$")
        String unit,

        @Schema(description = "Whether it has an origin and a destination.")
        boolean directed,

        @Schema(
                description = "Counted over a period, or at a date; null where sources do not say which.",
                enumeration = {"flow", "stock"})
        @Nullable String measure,

        @Schema(description = "The smallest value that can be; null for none.", examples = "0") @Nullable BigDecimal smallest,

        @Schema(description = "The largest value that can be; null for none.") @Nullable BigDecimal largest,

        @Schema(description = "Whether only whole numbers can be.")
        boolean integer,

        @Schema(
                description = "The path under a pair that shows it; null for none.",
                enumeration = {"turnover", "growth", "trade", "investment", "companies"})
        @Nullable String family) {

    static IndicatorRow of(Indicator indicator) {
        return new IndicatorRow(
                indicator.code(),
                indicator.name(),
                indicator.definition(),
                indicator.unit().toString(),
                indicator.directed(),
                indicator.measure() == null ? null : indicator.measure().toString(),
                indicator.smallest(),
                indicator.largest(),
                indicator.integer(),
                indicator.family() == null ? null : indicator.family().toString());
    }
}
