package io.dyad.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a list stands: how many rows there are in all, how many a page holds, how to get the next. */
public record Page(
        @Schema(description = "Rows in all; null where counting them would cost more than the page.") @Nullable Long total,

        @Schema(description = "The most rows that this page holds.", examples = "100", minimum = "1", maximum = "1000")
        int limit,

        @Schema(description = "Link to the next page, at the same revision; null on the last page.", maxLength = 16_000)
        @Nullable String next) {}
