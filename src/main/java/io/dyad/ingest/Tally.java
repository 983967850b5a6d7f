package io.dyad.ingest;

import java.util.Map;

/**
 * What an import has counted so far.
 *
 * @param bytes of the file as it was given, packed or not
 * @param claims numbers that were understood
 * @param skipped reasons with their counts
 */
record Tally(
        long bytes,
        long rows,
        long claims,
        long added,
        long unchanged,
        long superseded,
        long rejected,
        Map<String, Long> skipped) {}
