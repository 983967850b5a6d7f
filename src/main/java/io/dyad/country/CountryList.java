package io.dyad.country;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of countries, for the OpenAPI document. */
@Schema(description = "A page of countries.")
record CountryList(
        List<CountryRow> data,
        Page page,

        @Schema(description = "Why there are no rows; null where there are some.", maxLength = 4000) @Nullable String reason,

        @Schema(description = "Null: no rule chooses among countries.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
