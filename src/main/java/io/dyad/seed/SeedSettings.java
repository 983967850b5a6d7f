package io.dyad.seed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the seed. */
@ConfigMapping(prefix = "dyad")
interface SeedSettings {

    /** Whether the seed is loaded: a first look should show something; an importer of everything starts without. */
    @WithDefault("true")
    boolean seed();
}
