package io.dyad.claim;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that say from when to when, as they stand in the address. */
public class PeriodParameters {

    private static final String PART = "[1-9][0-9]{3}(-S[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";
    private static final String BEGINNING = "^\\s*" + PART + "(/(" + PART + "|\\.\\.))?\\s*$";
    private static final String END = "^\\s*" + PART + "(/" + PART + ")?\\s*$";

    @RestQuery
    @Parameter(
            description = "Only periods that begin on or after the first day of this one: a year, half-year (2022-S1),"
                    + " quarter (2022-Q1), month, or day.",
            schema = @Schema(type = SchemaType.STRING, pattern = BEGINNING, examples = "2020"))
    @Nullable String from;

    @RestQuery
    @Parameter(
            description = "Only periods that end on or before the last day of this one.",
            schema = @Schema(type = SchemaType.STRING, pattern = END, examples = "2024"))
    @Nullable String to;
}
