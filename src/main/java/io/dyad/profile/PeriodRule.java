package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the period of a number stands: in a column of its row, in the name of its own column, or not in the file.
 *
 * @param column the column that holds it
 * @param columns a regular expression for the names of columns that are periods, its group 1 being the period
 * @param parameter whether the file does not say it, so that whoever imports it must
 * @param formats how it is written; the first that it fits counts
 */
public record PeriodRule(
        @Nullable String column, @Nullable String columns, boolean parameter, List<PeriodFormat> formats) {

    @JsonCreator
    public PeriodRule {
        formats = Needed.orEmpty(formats);
        int said = (column == null ? 0 : 1) + (columns == null ? 0 : 1) + (parameter ? 1 : 0);
        Needed.check(said == 1, "period says one of column, columns and parameter.");
        Needed.check(parameter == formats.isEmpty(), "formats of a period are needed where the file has one.");
        if (columns != null) {
            Needed.check(
                    FileShape.pattern("columns", columns).matcher("").groupCount() == 1,
                    "columns is a regular expression with one group, which is the period.");
        }
    }
}
