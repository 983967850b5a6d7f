package io.dyad.comparison;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of comparing. */
@ConfigMapping(prefix = "dyad")
public interface ComparisonSettings {

    /**
     * By how many percent imports (CIF) may lie above exports (FOB) before freight and insurance no longer explain it.
     * Estimates of that cost over all trade lie around 6 % (OECD, ITIC); before, the IMF took 10 %.
     */
    @WithDefault("6")
    Margin cifFobMargin();
}
