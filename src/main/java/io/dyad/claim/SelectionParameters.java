package io.dyad.claim;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that select among the claims or figures of the pairs asked for, as they stand in the address. */
public class SelectionParameters {

    @RestQuery
    @Parameter(description = "Countries that a directed quantity comes from, by commas.", example = "KOR")
    @Nullable String origin;

    @RestQuery
    @Parameter(description = "Countries that a directed quantity goes to, by commas.", example = "KAZ")
    @Nullable String destination;

    @RestQuery
    @Parameter(description = "Countries whose statistics are meant, by commas.")
    @Nullable String reporter;

    @RestQuery
    @Parameter(
            description = "Books, by commas. Without it, figures come from the book that the policy chooses for each"
                    + " series; all answers every book.",
            example = "press")
    @Nullable String book;

    @RestQuery
    @Parameter(description = "Products, by commas: TOTAL, GOODS, SERVICES.", example = "TOTAL")
    @Nullable String product;

    @RestQuery
    @Parameter(description = "Ids of sources, by commas; see /v1/sources.")
    @Nullable String source;

    @RestQuery
    @Parameter(
            description = "Only periods that begin on or after the first day of this one: a year, half-year (2022-S1),"
                    + " quarter (2022-Q1), month, or day.",
            example = "2020")
    @Nullable String from;

    @RestQuery
    @Parameter(description = "Only periods that end on or before the last day of this one.", example = "2024")
    @Nullable String to;

    @RestQuery
    @Parameter(
            description = "Only the latest period of each series; where none has a period, the latest published.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable String latest;

    @RestQuery
    @Parameter(
            description = "The order of rows; a minus means descending. What a row does not know comes last.",
            schema =
                    @Schema(
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
}
