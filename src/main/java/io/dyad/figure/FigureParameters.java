package io.dyad.figure;

import io.dyad.http.Lengths;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is derived and how vague words are read, as they stand in the address. */
class FigureParameters {

    @RestQuery
    @Parameter(
            description =
                    "Whether figures that follow from what sources state are answered beside those that they state.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
    @Nullable String derived;

    @RestQuery
    @Parameter(
            description =
                    "What is derived only on request, by commas: cagr, the compound annual growth rate from the first"
                            + " to the last year between from and to; share, that of each partner in the country's trade; index,"
                            + " against index_base.",
            schema =
                    @Schema(
                            maxLength = Lengths.LIST,
                            pattern = "^\\s*(cagr|share|index)\\s*(,\\s*(cagr|share|index)\\s*)*$",
                            examples = "cagr"))
    @Nullable String derive;

    @RestQuery("index_base")
    @Parameter(
            description =
                    "The period in which an index is 100: a year, half-year, quarter or month. Goes with derive=index.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            pattern = "^\\s*[1-9][0-9]{3}(-S[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?\\s*$",
                            examples = "2015"))
    @Nullable String indexBase;

    @RestQuery("policy_ranges")
    @Parameter(
            description = FigureResource.POLICY_RANGES,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true", examples = "false"))
    @Nullable String policyRanges;
}
