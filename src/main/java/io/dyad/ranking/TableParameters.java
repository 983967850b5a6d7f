package io.dyad.ranking;

import io.dyad.http.Lengths;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of rankings and aligned series alike, as they stand in the address. */
class TableParameters {

    @RestQuery
    @Parameter(
            description =
                    "from: what goes from the country, as its exports; to: what comes to it, as its imports and the"
                            + " investment in it. Without it from for exports and balances, to for all else that has a direction.",
            schema =
                    @Schema(
                            enumeration = {"from", "to"},
                            examples = "from"))
    @Nullable String direction;

    @RestQuery
    @Parameter(
            description = "Books to choose among, by commas. Without it the policy chooses among all. Those that the"
                    + " members of a group each keep are named by the data set: un-comtrade/*.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "press"))
    @Nullable String book;

    @RestQuery
    @Parameter(
            description = "Products to choose among, by commas: TOTAL, GOODS, SERVICES.",
            schema = @Schema(maxLength = Lengths.LIST, examples = "TOTAL"))
    @Nullable String product;

    @RestQuery
    @Parameter(
            description = "Whether figures that follow from what sources state are taken where none is stated.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "true"))
    @Nullable String derived;

    @RestQuery("policy_ranges")
    @Parameter(
            description =
                    "false: \"nearly\" and \"about\" bound nothing on their vague side, instead of the policy's 5 %.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
    @Nullable String policyRanges;

    @BeanParam
    AsOfParameters clocks;
}
