package io.dyad.figure;

import static io.dyad.access.TestKeys.ADMIN;
import static io.dyad.access.TestKeys.writing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim that is told to the service over HTTP, field by field. */
public final class Told {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Told() {}

    /** A source of that kind; statistics are a data set. */
    public static String source(String type, String title, @Nullable String dataset) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("publisher", "Publisher of " + title);
        source.put("title", title);
        source.put("source_type", type);
        source.put("published_on", "2024-05-01");
        source.put("licence", "CC BY 4.0");
        if (dataset != null) {
            source.put("dataset", dataset);
            source.put("authority", "Office");
        }
        return writing(ADMIN).body(source).post("/v1/sources").then().extract().path("id");
    }

    public static Told of(String source, String pair, String indicator, String value, String precision) {
        Told told = new Told();
        boolean isGrowth = indicator.endsWith("growth");
        return told.with("source", source)
                .with("pair", pair)
                .with("indicator", indicator)
                .with("value", new BigDecimal(value))
                .with("precision", new BigDecimal(precision))
                .with("unit", isGrowth ? "PERCENT" : "USD")
                .with("state", "published");
    }

    public Told from(String origin, String destination) {
        return with("origin", origin).with("destination", destination);
    }

    public Told in(String period) {
        return with("period", period);
    }

    public Told by(String reporter) {
        return with("reporter", reporter);
    }

    public Told with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** As a body has it. */
    public Map<String, Object> fields() {
        return Map.copyOf(fields);
    }

    /** Enters it and returns its id. */
    public String enter() {
        return writing(ADMIN)
                .body(fields)
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
