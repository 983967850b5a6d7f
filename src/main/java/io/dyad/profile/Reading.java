package io.dyad.profile;

import io.dyad.country.CodeSystems;
import io.dyad.period.Period;
import io.dyad.store.ScratchFolder;
import java.util.Map;
import java.util.Optional;

/**
 * What one reading of a file works with.
 *
 * @param sourceIds data set id to source id
 * @param period what the file covers, where it does not say so itself
 * @param mostSums how many sums are kept in memory
 * @param scratch where the others are kept
 */
record Reading(
        Profile profile,
        Map<String, String> sourceIds,
        Optional<Period> period,
        Findings findings,
        CodeSystems systems,
        int mostSums,
        ScratchFolder scratch) {}
