package io.dyad.access;

import io.dyad.store.Author;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who asks, as far as a key says so. */
@ApplicationScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Under this name the present request writes. Only for endpoints that need a key. */
    public Author author() {
        return new Author(holder().name());
    }

    /** Which key was sent. Only for endpoints that need one. */
    public String keyId() {
        return holder().keyId();
    }

    public boolean isCurator() {
        return identity.hasRole(Role.CURATES);
    }

    /** Whether names may be shown. */
    public boolean isAdmin() {
        return identity.hasRole(Role.ADMINISTERS);
    }

    private KeyHolder holder() {
        return (KeyHolder) identity.getPrincipal();
    }
}
