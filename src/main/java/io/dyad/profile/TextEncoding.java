package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.dyad.vocabulary.Words;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How the characters of a file are written; where a line is not UTF-8, the last one says what it is instead. */
public enum TextEncoding {
    UTF_8,
    WINDOWS_1252,
    UTF_8_ELSE_WINDOWS_1252;

    @JsonCreator
    public static TextEncoding parse(String word) {
        return Words.parse(TextEncoding.class, "encoding", word);
    }

    /** In the order in which they are tried. */
    List<Charset> charsets() {
        return switch (this) {
            case UTF_8 -> List.of(StandardCharsets.UTF_8);
            case WINDOWS_1252 -> List.of(Charset.forName("windows-1252"));
            case UTF_8_ELSE_WINDOWS_1252 -> List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
        };
    }

    @Override
    @JsonValue
    public String toString() {
        return Words.of(this);
    }
}
