package io.dyad.profile;

/** A cell that cannot be understood. Files may hold millions of them, so it carries no trace. */
final class BadCell extends RuntimeException {

    private final String column;

    BadCell(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
