package io.dyad.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a file. */
final class Header {

    private static final String OR = " | ";

    private final List<String> names;

    /** A column whose name is a period. */
    record PeriodColumn(int column, String period) {}

    Header(List<String> names) {
        this.names = List.copyOf(names);
    }

    List<String> names() {
        return names;
    }

    /** The first of the names, separated by {@code " | "}, that the file has; -1 if it has none of them. */
    int column(String alternatives) {
        for (String name : alternatives.split(Pattern.quote(OR), -1)) {
            int column = names.indexOf(name.strip());
            if (column >= 0) {
                refuseTwice(name.strip(), column);
                return column;
            }
        }
        return -1;
    }

    private void refuseTwice(String name, int column) {
        if (names.lastIndexOf(name) != column) {
            throw new WrongFileException(
                    "The column " + name + " appears twice in the header, so that it is not clear which is meant.");
        }
    }

    List<PeriodColumn> periods(Pattern pattern) {
        List<PeriodColumn> periods = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Matcher matcher = pattern.matcher(names.get(i));
            if (matcher.matches()) {
                periods.add(new PeriodColumn(i, matcher.group(1)));
            }
        }
        return periods;
    }

    /** What a layout needs and the file does not have; empty where it fits. */
    List<String> lacks(Layout layout) {
        List<String> lacking = new ArrayList<>();
        layout.needs().stream().filter(it -> column(it) < 0).forEach(lacking::add);
        String columns = layout.period().columns();
        if (columns != null && periods(Pattern.compile(columns)).isEmpty()) {
            lacking.add("columns that are periods, called as " + columns + " says");
        }
        return lacking;
    }
}
