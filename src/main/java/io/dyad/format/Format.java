package io.dyad.format;

import io.dyad.vocabulary.Words;
import java.util.Arrays;
import java.util.List;

/** A format that tables are answered in; in order of preference where the caller has none. */
public enum Format {
    JSON("json", Format.JSON_TYPE),
    CSV("csv", Format.CSV_TYPE),
    NDJSON("ndjson", Format.NDJSON_TYPE);

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv";
    public static final String NDJSON_TYPE = "application/x-ndjson";

    private final String code;
    private final String mediaType;

    Format(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** JSON is read page by page; the flat formats hold everything that was asked for. */
    public boolean isPaged() {
        return this == JSON;
    }

    static Format parse(String code) {
        return Words.parse(Format.class, "format", code);
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(Format::mediaType).toList();
    }

    /** What {@code ?format=} takes. */
    @Override
    public String toString() {
        return code;
    }
}
