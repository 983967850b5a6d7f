package io.dyad.indicator;

import io.dyad.http.Page;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a JSON list of indicators, for the OpenAPI document. */
@Schema(description = "A page of indicators.")
record IndicatorList(
        List<IndicatorRow> data,
        Page page,

        @Schema(description = "Null: the catalogue is never empty.", maxLength = 4000) @Nullable String reason,

        @Schema(description = "Null: no rule chooses among indicators.", maxLength = 50) @Nullable String policy,

        @Schema(description = "The revision of the store that was read.", examples = "1")
        long revision) {}
