package io.dyad.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What storing a text did.
 *
 * @param read what was found in the text
 * @param recognised whether the text was stored before
 * @param entered how many claims are new
 * @param source of the claims; null where there was nothing to store
 * @param claims ids, in the order of the candidates
 * @param revision at which all of it can be read
 */
record ExtractionStored(
        ExtractionAnswer read,
        boolean recognised,
        int entered,
        @Nullable String source,
        List<String> claims,
        long revision) {

    /** What is answered, with the candidates as the claims that they are now. */
    ExtractionAnswer answer(List<CandidateRow> candidates) {
        return read.stored(candidates, entered, recognised, source, revision);
    }

    /** A text that states nothing leaves nothing. */
    static ExtractionStored nothing(ExtractionAnswer read, long revision) {
        return new ExtractionStored(read, false, 0, null, List.of(), revision);
    }
}
