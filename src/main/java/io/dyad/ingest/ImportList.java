package io.dyad.ingest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The imports, latest first. */
@Schema(description = "Imports, latest first.")
record ImportList(
        @Schema(description = "One object an import, the latest 1,000.", maxItems = ImportList.MOST)
        List<ImportRow> data) {

    static final int MOST = 1_000;
}
