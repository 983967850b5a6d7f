package io.dyad.claim;

import io.dyad.http.Lengths;
import io.dyad.store.AsOfParameters;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that select among the claims or figures of the pairs asked for, as they stand in the address. */
public class SelectionParameters {

    private static final String PART = "[1-9][0-9]{3}(-S[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";
    private static final String BEGINNING = "^\\s*" + PART + "(/(" + PART + "|\\.\\.))?\\s*$";
    private static final String END = "^\\s*" + PART + "(/" + PART + ")?\\s*$";

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

    @RestQuery
    @Parameter(
            description = "Only the latest period of each series; where none has a period, the latest published.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable String latest;

    @RestQuery
    @Parameter(
            description = "The order of rows; a minus means descending. What a row does not know comes last.",
            example = "-period",
            schema =
                    @Schema(
                            defaultValue = "pair",
                            enumeration = {
                                "pair",
                                "period",
                                "-period",
                                "value",
                                "-value",
                                "published_on",
                                "-published_on"
                            }))
    @Nullable String sort;

    @BeanParam
    AsOfParameters clocks;
}
