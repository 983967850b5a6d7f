package io.dyad.claim;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parameters that select among the claims or figures of the pairs asked for, as they stand in the address. */
public class SelectionParameters {

    @BeanParam
    NarrowingParameters narrowing;

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
}
