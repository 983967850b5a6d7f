package io.dyad.ranking;

import io.dyad.claim.PeriodParameters;
import io.dyad.claim.ScopeParameters;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say of what the coverage is told, as they stand in the address. */
public class CoverageParameters {

    /** As somebody would ask for it, over all periods. */
    public static CoverageParameters of(ScopeParameters scope) {
        CoverageParameters asked = new CoverageParameters();
        asked.scope = scope;
        asked.periods = new PeriodParameters();
        asked.clocks = new AsOfParameters();
        return asked;
    }

    @BeanParam
    ScopeParameters scope;

    @BeanParam
    PeriodParameters periods;

    @RestQuery
    @Parameter(
            description =
                    "list: a row for each series and book; matrix: a row for each quantity and a column for each year,"
                            + " in which the number of books stands that have something, for a heat map.",
            schema =
                    @Schema(
                            enumeration = {"list", "matrix"},
                            defaultValue = "list",
                            examples = "matrix"))
    @Nullable String shape;

    @BeanParam
    AsOfParameters clocks;
}
