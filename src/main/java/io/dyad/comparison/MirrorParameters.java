package io.dyad.comparison;

import io.dyad.claim.PeriodParameters;
import io.dyad.http.Lengths;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say which flows are set beside each other, as they stand in the address. */
public class MirrorParameters {

    /** All that there is, as of now. */
    public static MirrorParameters all() {
        MirrorParameters asked = new MirrorParameters();
        asked.periods = new PeriodParameters();
        asked.clocks = new AsOfParameters();
        return asked;
    }

    @RestQuery
    @Parameter(
            description = "Data sets, by commas: what the names of both books begin with.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "un-comtrade"))
    @Nullable String dataset;

    @RestQuery
    @Parameter(
            description = "Products, by commas: TOTAL, GOODS, SERVICES.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "TOTAL"))
    @Nullable String product;

    @BeanParam
    PeriodParameters periods;

    @BeanParam
    AsOfParameters clocks;
}
