package io.dyad.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row states, where its condition holds.
 *
 * @param dataset id of the data set that it belongs to
 * @param when column to the texts that it may have, where * is any but none; always where it is empty
 * @param value the column of the number; null where the columns are periods
 * @param origin the area, of those of the layout, where the quantity comes from
 * @param destination the area where it goes to
 * @param reporter the area whose books it comes from; null for none
 * @param coverage what narrows the indicator, in the source's words
 * @param turnsNegative whether a negative number is stated positively the other way round, as a deficit is a surplus
 * @param numbers how its numbers are written, where that is not as in the rest of the layout
 */
public record ClaimRule(
        String dataset,
        Map<String, List<String>> when,
        @Nullable String value,
        String indicator,
        String origin,
        String destination,
        @Nullable String reporter,
        @Nullable String valuation,
        @Nullable String coverage,
        boolean turnsNegative,
        @Nullable NumberRule numbers) {

    public ClaimRule {
        dataset = Needed.text("dataset", dataset);
        when = Needed.orEmpty(when);
        indicator = Needed.text("indicator", indicator);
        origin = Needed.text("origin", origin);
        destination = Needed.text("destination", destination);
        Needed.check(!origin.equals(destination), "origin and destination are two areas.");
        Needed.check(
                valuation == null || valuation.equals("FOB") || valuation.equals("CIF"),
                "valuation is FOB or CIF, or is left out.");
    }

    /** The areas that it names. */
    Set<String> areas() {
        return Stream.of(origin, destination, reporter == null ? origin : reporter)
                .collect(java.util.stream.Collectors.toSet());
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(when.keySet());
        if (value != null) {
            columns.add(value);
        }
        return columns;
    }
}
