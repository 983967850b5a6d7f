package io.dyad.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param encoding of CSV; JSON is always UTF-8
 * @param delimiter between the fields of CSV, a comma unless said
 * @param quote around fields of CSV, a double quote unless said
 * @param entries which files of a zip are read, with * for any characters; those that end as the format does unless said
 * @param array the key of the JSON array that holds the rows
 * @param footer a regular expression for the first field of lines below the table, which are left out
 */
public record FileShape(
        FileFormat format,
        TextEncoding encoding,
        String delimiter,
        String quote,
        @Nullable String entries,
        @Nullable String array,
        @Nullable String footer) {

    static final FileShape CSV = new FileShape(null, null, null, null, null, null, null);

    @JsonCreator
    public FileShape(
            @Nullable FileFormat format,
            @Nullable TextEncoding encoding,
            @Nullable String delimiter,
            @Nullable String quote,
            @Nullable String entries,
            @Nullable String array,
            @Nullable String footer) {
        this.format = format == null ? FileFormat.CSV : format;
        this.encoding = encoding == null ? TextEncoding.UTF_8 : encoding;
        this.delimiter = delimiter == null ? "," : delimiter;
        this.quote = quote == null ? "\"" : quote;
        this.entries = entries;
        this.array = array;
        this.footer = footer;
        Needed.check(this.delimiter.length() == 1, "delimiter is one character.");
        Needed.check(this.quote.length() == 1, "quote is one character.");
        Needed.check(this.format == FileFormat.CSV || array != null, "array is needed for JSON.");
        if (footer != null) {
            pattern("footer", footer);
        }
    }

    /** The names of a zip's entries that are read; several only where the profile says them. */
    String entryNames() {
        return entries == null ? "*." + format : entries;
    }

    /** Whether a zip's entry of that name, without folders, is read. */
    boolean reads(String entry) {
        String[] parts = entryNames().split("\\*", -1);
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            regex.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE)
                .matcher(entry)
                .matches();
    }

    static Pattern pattern(String field, String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(field + " is no regular expression: " + e.getMessage(), e);
        }
    }
}
