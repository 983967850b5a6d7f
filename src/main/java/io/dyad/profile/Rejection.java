package io.dyad.profile;

/**
 * A row that cannot be understood.
 *
 * @param line in the file, whose first line is 1
 * @param column its name in the file's header; empty where it is not one column's fault
 * @param reason a sentence that says what is wrong and what would be right
 * @param row as it stands in the file
 */
public record Rejection(long line, String column, String reason, String row) {}
