package io.dyad.extract;

/** Words of time by their meaning, with the part of {@code periods.yaml} that has them. */
enum TimeWord {
    NOW("now"),
    LAST_YEAR("last-year"),
    THIS_YEAR("this-year"),
    NEXT_YEAR("next-year"),
    HABITUAL("habitual"),
    COMPARISON("comparison");

    final String part;

    TimeWord(String part) {
        this.part = part;
    }
}
