package io.dyad.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Indicators that are read together; each is a path under a pair. */
public enum Family {
    @JsonProperty("turnover")
    TURNOVER,
    @JsonProperty("growth")
    GROWTH,
    @JsonProperty("trade")
    TRADE,
    @JsonProperty("investment")
    INVESTMENT,
    @JsonProperty("companies")
    COMPANIES;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
