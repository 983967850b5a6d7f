package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;

/** What a file is made of: lines of separated fields, or a JSON array of flat objects. */
public enum FileFormat {
    CSV,
    JSON;

    @JsonCreator
    public static FileFormat parse(String word) {
        return Words.parse(FileFormat.class, "format of a file", word);
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
