package io.dyad.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of imports. */
@ConfigMapping(prefix = "dyad.import")
interface ImportSettings {

    /** Folder of the server from which {@code path=} reads; without it files are uploaded. */
    Optional<Path> files();

    /** The largest file that is taken over HTTP: the largest published ones have some gigabytes. */
    @WithDefault("10G")
    MemorySize largestUpload();
}
