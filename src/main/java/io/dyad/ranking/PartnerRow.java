package io.dyad.ranking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dyad.figure.FigureRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The latest figure of a series between a country and a partner, as it is served. */
@Schema(description = "The latest figure of a series, and whose partner it is with.")
record PartnerRow(
        @JsonUnwrapped FigureRow figure,

        @Schema(description = "The partner, alpha-3.", examples = "KOR", maxLength = 3, pattern = "^[A-Z]{3}$")
        String partner,

        @Schema(description = "Its name.", examples = "South Korea", maxLength = 100)
        String partnerName) {}
