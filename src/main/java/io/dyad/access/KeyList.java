package io.dyad.access;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All keys. */
@Schema(description = "All keys that were ever given out, latest first.")
record KeyList(List<KeyRow> data) {}
