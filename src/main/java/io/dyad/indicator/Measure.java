package io.dyad.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an indicator is counted over a period or at a date. */
public enum Measure {
    @JsonProperty("flow")
    FLOW,
    @JsonProperty("stock")
    STOCK;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
