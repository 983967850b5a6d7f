package io.dyad.comparison;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What nobody recorded: SDMX CL_OBS_STATUS E (estimated) and I (imputed). Made from other figures, it confirms none. */
final class Imputed {

    private static final Set<String> STATUSES = Set.of("E", "I");

    private Imputed() {}

    static boolean is(@Nullable String status) {
        return status != null && STATUSES.contains(status);
    }
}
