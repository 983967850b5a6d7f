package io.dyad.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that make no claim: those whose text in a column is, is not, matches or does not match what is said.
 *
 * @param is the texts that are left out
 * @param isNot the only texts that are kept
 * @param matches a regular expression for the whole text of what is left out
 * @param matchesNot a regular expression for the whole text of what alone is kept
 * @param reason why, as it is counted
 */
public record LeaveOut(
        String column,
        List<String> is,
        List<String> isNot,
        @Nullable String matches,
        @Nullable String matchesNot,
        String reason) {

    public LeaveOut {
        column = Needed.text("column", column);
        is = Needed.orEmpty(is);
        isNot = Needed.orEmpty(isNot);
        reason = Needed.text("reason", reason);
        int said = (is.isEmpty() ? 0 : 1)
                + (isNot.isEmpty() ? 0 : 1)
                + (matches == null ? 0 : 1)
                + (matchesNot == null ? 0 : 1);
        Needed.check(said == 1, "leave_out says one of is, is_not, matches and matches_not.");
        if (matches != null) {
            FileShape.pattern("matches", matches);
        }
        if (matchesNot != null) {
            FileShape.pattern("matches_not", matchesNot);
        }
    }
}
