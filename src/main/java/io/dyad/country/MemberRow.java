package io.dyad.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of a group, as a row of the flat formats. */
record MemberRow(
        String group,
        String country,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
