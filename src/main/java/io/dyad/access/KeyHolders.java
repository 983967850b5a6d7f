package io.dyad.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds out who holds a key. */
@ApplicationScoped
class KeyHolders implements IdentityProvider<KeyRequest> {

    private final ApiKeys keys;
    private final AdminSetting admin;

    KeyHolders(ApiKeys keys, AdminSetting admin) {
        this.keys = keys;
        this.admin = admin;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(holder(request.sent())));
    }

    private KeyHolder holder(String sent) {
        return admin.holder(sent)
                .orElseGet(() -> keys.holder(KeyText.parse(sent)
                        .orElseThrow(() -> new AuthenticationFailedException("This key is not known."))));
    }

    private static SecurityIdentity identity(KeyHolder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(holder)
                .addRoles(holder.role().included())
                .build();
    }
}
