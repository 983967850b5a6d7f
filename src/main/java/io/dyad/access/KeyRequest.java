package io.dyad.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The question who holds the key that was sent. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final String sent;

    KeyRequest(String sent) {
        this.sent = sent;
    }

    String sent() {
        return sent;
    }
}
