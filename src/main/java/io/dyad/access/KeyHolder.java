package io.dyad.access;

import java.security.Principal;

/**
 * Who sent a key.
 *
 * @param keyId of the key
 * @param name under which the key was given out: what the holder writes bears it
 */
record KeyHolder(String keyId, String name, Role role) implements Principal {

    @Override
    public String getName() {
        return name;
    }
}
