package io.dyad.explorer;

/** Something that can be chosen in a form. */
record Option(String value, String label, boolean isChosen) {}
