package io.dyad.explorer;

import io.dyad.country.ReaderLanguage;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In which language a page names countries: the one that the address chooses, else the one that the browser prefers. */
class LanguageParameters {

    @RestQuery
    @Nullable String language;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Nullable String accepted;

    /** One of ours, as a tag. */
    String chosen() {
        return ReaderLanguage.of(language, accepted);
    }
}
