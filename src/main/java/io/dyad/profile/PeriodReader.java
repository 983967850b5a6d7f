package io.dyad.profile;

import io.dyad.period.Period;
import io.dyad.vocabulary.Echo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the period of a number. */
final class PeriodReader {

    private static final int MOST_KNOWN = 10_000;

    private final PeriodRule rule;
    private final String name;
    private final int column;
    private final Map<Integer, Period> byColumn = new HashMap<>();
    private final Map<String, Period> known = new HashMap<>();
    private final @Nullable Period given;

    PeriodReader(PeriodRule rule, Header header, Optional<Period> given) {
        this.rule = rule;
        name = rule.column() == null ? "" : rule.column();
        column = rule.column() == null ? -1 : header.column(rule.column());
        this.given = given.orElse(null);
        if (rule.parameter() && given.isEmpty()) {
            throw new WrongFileException("The file does not say which period it covers; give the period with it.");
        }
        if (!rule.parameter() && given.isPresent()) {
            throw new WrongFileException("The file says itself which periods it covers; no period is given with it.");
        }
        if (rule.columns() != null) {
            readColumns(header.periods(Pattern.compile(rule.columns())));
        }
    }

    private void readColumns(List<Header.PeriodColumn> columns) {
        try {
            columns.forEach(it -> byColumn.put(it.column(), read(it.period(), "")));
        } catch (BadCell e) {
            throw new WrongFileException("A column's name is no period: " + e.reason());
        }
    }

    /** The columns that are periods. */
    List<Integer> columns() {
        return byColumn.keySet().stream().sorted().toList();
    }

    /** Whether a row's period stands in the column of that name. */
    boolean reads(String name) {
        return column >= 0 && name.equals(this.name);
    }

    Period period(Rows row, int valueColumn) {
        if (given != null) {
            return given;
        }
        Period ofColumn = byColumn.get(valueColumn);
        return ofColumn == null ? known(row.field(column)) : ofColumn;
    }

    private Period known(String text) {
        Period period = known.get(text);
        if (period == null) {
            period = read(text, name);
            if (known.size() < MOST_KNOWN) {
                known.put(text, period);
            }
        }
        return period;
    }

    private Period read(String text, String where) {
        for (PeriodFormat format : rule.formats()) {
            Optional<Period> period = format.read(text);
            if (period.isPresent()) {
                return period.get();
            }
        }
        throw new BadCell(
                where,
                "\"" + Echo.of(text, 50) + "\" is not "
                        + rule.formats().stream().map(PeriodFormat::example).collect(Collectors.joining(", or "))
                        + ", in the years 1500 to 2200.");
    }
}
