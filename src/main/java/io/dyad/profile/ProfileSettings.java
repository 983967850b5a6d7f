package io.dyad.profile;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the profiles. */
@ConfigMapping(prefix = "dyad.import")
interface ProfileSettings {

    /** A folder with profiles of the operator's own, as files ending in .yaml; none by default. */
    Optional<Path> profiles();
}
