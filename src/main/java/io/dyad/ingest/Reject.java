package io.dyad.ingest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a file that could not be understood, as it is shown. */
@Schema(description = "A row that could not be understood.")
record Reject(
        @Schema(description = "Its line in the file, whose first is 1.")
        long line,

        @Schema(description = "The column that is at fault; empty where it is not one alone.", maxLength = 300)
        String column,

        @Schema(description = "What is wrong, and what would be right.", maxLength = 2000)
        String reason,

        @Schema(description = "The row as it stands in the file.", maxLength = 20000)
        String row,

        @Schema(description = "Its place among the rejected ones.", examples = "1")
        long number) {

    /** What a list goes on from. */
    String id() {
        return String.valueOf(number);
    }
}
