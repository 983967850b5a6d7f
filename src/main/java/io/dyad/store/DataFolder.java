package io.dyad.store;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Makes {@code dyad.data-dir} absolute and offers it as {@code dyad.data-folder}, because H2 refuses a path that is
 * silently relative to wherever the service was started.
 */
public class DataFolder implements ConfigSourceFactory {

    /** Below application.properties: nobody needs to set this one. */
    private static final int ORDINAL = 100;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String given = context.getValue("dyad.data-dir").getValue();
        String folder = Path.of(given == null ? "data" : given)
                .toAbsolutePath()
                .normalize()
                .toString();
        return List.of(new PropertiesConfigSource(Map.of("dyad.data-folder", folder), "data folder", ORDINAL));
    }
}
