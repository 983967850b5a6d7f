package io.dyad.profile;

import java.util.List;

/** Makes a text of a row by the first case whose condition holds; empty where none does. */
final class TextMaker {

    private final List<Made> cases;

    private record Made(Condition when, List<String> texts, List<Integer> columns) {}

    TextMaker(List<TextCase> cases, Header header) {
        this.cases = cases.stream()
                .map(it -> new Made(
                        new Condition(it.when(), header),
                        it.textsBetween(),
                        it.columnsInText().stream().map(header::column).toList()))
                .toList();
    }

    String text(Rows row) {
        for (Made made : cases) {
            if (made.when().holds(row)) {
                return text(made, row);
            }
        }
        return "";
    }

    private static String text(Made made, Rows row) {
        if (made.columns().isEmpty()) {
            return made.texts().get(0);
        }
        StringBuilder text = new StringBuilder(made.texts().get(0));
        for (int i = 0; i < made.columns().size(); i++) {
            int column = made.columns().get(i);
            text.append(column < 0 ? "" : row.field(column)).append(made.texts().get(i + 1));
        }
        return text.toString();
    }
}
