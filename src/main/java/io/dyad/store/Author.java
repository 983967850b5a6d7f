package io.dyad.store;

/** Who changes the store. */
public record Author(String name) {}
