package io.dyad.http;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where callers reach this service, for links: a configured address, else links are relative to the host. */
@ConfigMapping(prefix = "dyad")
public interface PublicAddress {

    /** For example {@code https://data.example.org/dyad}, without a slash at the end. */
    Optional<String> publicAddress();

    /** The link to a path of ours, which begins with a slash. */
    default String link(String path) {
        return publicAddress().map(it -> it.replaceAll("/+$", "")).orElse("") + path;
    }
}
