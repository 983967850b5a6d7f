package io.dyad.prepared;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the prepared answers. */
@ConfigMapping(prefix = "dyad")
interface PreparedSettings {

    /**
     * Memory for prepared answers, such as {@code 64M}; 0 keeps none. An answer of a pair takes about 10 kB, so that the
     * default holds some thousands.
     */
    @WithDefault("64M")
    MemorySize preparedAnswers();
}
