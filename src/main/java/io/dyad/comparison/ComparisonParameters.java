package io.dyad.comparison;

import io.dyad.claim.NarrowingParameters;
import io.dyad.http.Lengths;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say which claims are compared, as they stand in the address. */
class ComparisonParameters {

    @RestQuery
    @Parameter(
            description = "Indicators, by commas; see /v1/indicators. Claims on different ones are not compared.",
            example = "turnover",
            schema = @Schema(maxLength = Lengths.LIST, pattern = "^\\s*[a-z-]+\\s*(,\\s*[a-z-]+\\s*)*$"))
    @Nullable String indicator;

    @RestQuery
    @Parameter(
            description =
                    "Just claims of this period (2022, 2022-S1, 2022-Q1, 2022-05, a day, or a run such as 2009/2021), and,"
                            + " as not comparable, those that give none. Without it claims are compared within each period.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 30,
                            pattern = "^\\s*[1-9][0-9]{3}[-0-9SQ]*(/([1-9][0-9]{3}[-0-9SQ]*|\\.\\.))?\\s*$",
                            examples = "2022"))
    @Nullable String period;

    @RestQuery("policy_ranges")
    @Parameter(
            description =
                    "Whether vague words (nearly, about) are read by the policy's percentage; otherwise their vague side"
                            + " is unbounded.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
    @Nullable String policyRanges;

    @BeanParam
    NarrowingParameters narrowing;
}
