package io.dyad.chart;

import io.dyad.claim.PeriodParameters;
import io.dyad.http.Lengths;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say what a chart shows and how it looks, as they stand in the address. */
class ChartParameters {

    @RestQuery
    @Parameter(
            description = "What is shown; see /v1/indicators. Without it turnover, or what else has periods.",
            example = "turnover",
            schema = @Schema(maxLength = 40, pattern = "^\\s*[a-z-]+\\s*$"))
    @Nullable String indicator;

    @RestQuery
    @Parameter(
            description =
                    "Books, by commas. Without it each line is of the book that the policy chooses; all draws every"
                            + " book, six lines at most.",
            example = "press",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String book;

    @RestQuery
    @Parameter(
            description = "The width in pixels; the height follows from what is shown.",
            example = "800",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "320",
                            maximum = "2400",
                            defaultValue = "800"))
    @Nullable String size;

    @RestQuery
    @Parameter(
            description = "The colours: for a light or a dark page.",
            example = "dark",
            schema =
                    @Schema(
                            defaultValue = "light",
                            enumeration = {"light", "dark"}))
    @Nullable String theme;

    @RestQuery
    @Parameter(
            description = "The language of the countries' names; all else is English.",
            example = "ru",
            schema = @Schema(defaultValue = "en", maxLength = 2, pattern = "^\\s*[a-z]{2}\\s*$"))
    @Nullable String language;

    @BeanParam
    PeriodParameters periods;

    @BeanParam
    AsOfParameters clocks;
}
