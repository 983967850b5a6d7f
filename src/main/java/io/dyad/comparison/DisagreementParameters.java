package io.dyad.comparison;

import io.dyad.claim.PeriodParameters;
import io.dyad.claim.ScopeParameters;
import io.dyad.http.Lengths;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say which contradictions are wanted, as they stand in the address. */
public class DisagreementParameters {

    /**
     * As somebody would ask for it, over all periods.
     *
     * @param kind null for all kinds
     */
    public static DisagreementParameters of(ScopeParameters scope, @Nullable String kind) {
        DisagreementParameters asked = new DisagreementParameters();
        asked.scope = scope;
        asked.kind = kind;
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
                    "Kinds, by commas: mirror (a flow in the books of both countries), press-official (the press or an"
                            + " official statement, and statistics), statements (two numbers of one quantity in one book),"
                            + " growth (a stated growth, and the one that follows from levels).",
            schema =
                    @Schema(
                            maxLength = Lengths.LIST,
                            pattern = "^\\s*(mirror|press-official|statements|growth)"
                                    + "\\s*(,\\s*(mirror|press-official|statements|growth)\\s*)*$",
                            examples = "mirror"))
    @Nullable String kind;

    @RestQuery("min_size")
    @Parameter(
            description = "Only contradictions of this size or more, from 0 to 100.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 20,
                            pattern = "^\\s*(100|[0-9]{1,2})([.][0-9]{1,4})?\\s*$",
                            examples = "10"))
    @Nullable String minSize;

    @RestQuery
    @Parameter(
            description = "Books, by commas: only contradictions in which one of them takes part.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "press"))
    @Nullable String book;

    @RestQuery
    @Parameter(
            description = "Products, by commas: TOTAL, GOODS, SERVICES.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "TOTAL"))
    @Nullable String product;

    @BeanParam
    AsOfParameters clocks;
}
