package io.dyad.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The keys that were given out. */
@Schema(description = "Keys that were given out, latest first; of very many the latest.")
record KeyList(
        @Schema(description = "The keys.", maxItems = KeyList.MOST)
        List<KeyRow> data) {

    /** Whoever has given out more looks at the latest; the others still open what they opened. */
    static final int MOST = 1_000;
}
