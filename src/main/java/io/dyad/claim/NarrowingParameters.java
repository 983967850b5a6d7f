package io.dyad.claim;

import io.dyad.http.Lengths;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say which claims on a quantity are meant, as they stand in the address. */
public class NarrowingParameters {

    @RestQuery
    @Parameter(
            description = "Countries that a directed quantity comes from, by commas.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "KOR"))
    @Nullable String origin;

    @RestQuery
    @Parameter(
            description = "Countries that a directed quantity goes to, by commas.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "KAZ"))
    @Nullable String destination;

    @RestQuery
    @Parameter(
            description = "Countries whose statistics are meant, by commas.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "KAZ"))
    @Nullable String reporter;

    @RestQuery
    @Parameter(
            description = "Books, by commas. Without it, figures come from the book that the policy chooses for each"
                    + " series; all answers every book.",
            example = "press",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String book;

    @RestQuery
    @Parameter(
            description = "Products, by commas: TOTAL, GOODS, SERVICES.",
            example = "TOTAL",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String product;

    @RestQuery
    @Parameter(
            description = "Ids of sources, by commas; see /v1/sources.",
            example = "the-astana-times-2023-09-20-9c90b008",
            schema = @Schema(maxLength = Lengths.LIST))
    @Nullable String source;

    @BeanParam
    PeriodParameters periods;

    @BeanParam
    AsOfParameters clocks;
}
