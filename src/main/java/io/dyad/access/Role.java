package io.dyad.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the holder of a key may do, from least to most; each may do what those before it may. */
public enum Role {
    CONTRIBUTOR,
    CURATOR,
    ADMIN;

    /** Proposes candidates and describes sources. */
    public static final String CONTRIBUTES = "contributor";

    /** Publishes, corrects, withdraws and reviews. */
    public static final String CURATES = "curator";

    /** Gives out keys, imports, and sees names. */
    public static final String ADMINISTERS = "admin";

    @JsonCreator
    public static Role parse(String word) {
        return Words.parse(Role.class, "role", word);
    }

    /** This role and those before it, as endpoints name them. */
    Set<String> included() {
        return Arrays.stream(values())
                .filter(it -> it.compareTo(this) <= 0)
                .map(Role::toString)
                .collect(Collectors.toSet());
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
