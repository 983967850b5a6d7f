package io.dyad.claim;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is written down flat, under the names of the claim row; {@link WrittenClaims} reads it. What can be
 * derived may be left out: product (TOTAL), nature (observed), comparator (eq), precision (0, exact, but for amounts and
 * percentages), period basis (stated or unstated, by whether there is a period), and the unit of what is not money. {@code between} takes lower and upper instead of a value.
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ClaimFields(
        String source,
        String pair,
        String indicator,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable String reporter,
        @Nullable String product,
        @Nullable String coverage,
        @Nullable String valuation,
        @Nullable String nature,
        @Nullable String period,
        @Nullable String periodBasis,
        @Nullable String basePeriod,
        @Nullable String growthBasis,
        @Nullable String comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal precision,
        @Nullable String unit,
        @Nullable BigDecimal altValue,
        @Nullable String altUnit,
        @Nullable String status,
        @Nullable String statement,
        @Nullable String locator,
        @Nullable String wording,
        @Nullable String speaker,
        @Nullable String office,
        @Nullable String statedBy,
        @Nullable LocalDate saidOn,
        @Nullable String occasion,
        @Nullable LocalDate retrievedOn,
        @Nullable String extractionMethod,
        @Nullable String extractionVersion) {}
