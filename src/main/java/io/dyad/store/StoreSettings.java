package io.dyad.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the store. */
@ConfigMapping(prefix = "dyad")
interface StoreSettings {

    /** Folder of the embedded database; {@code data} where the service is started, unless set. */
    String dataDir();

    /** The same, absolute; made by {@link DataFolder}. */
    String dataFolder();

    /** Whether nothing is ever written, because the database is a replica. */
    @WithDefault("false")
    boolean readOnly();
}
