package io.dyad.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the key from {@code Authorization: Bearer} or {@code X-API-Key}. It is looked at only where an endpoint needs to
 * know who asks, before the body is read.
 */
@ApplicationScoped
class KeyAuthentication implements HttpAuthenticationMechanism {

    private final FailedKeys failures;

    KeyAuthentication(FailedKeys failures) {
        this.failures = failures;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Optional<String> sent;
        try {
            sent = SentKey.of(context.request());
        } catch (AuthenticationFailedException severalKeys) {
            return Uni.createFrom().failure(severalKeys);
        }
        if (sent.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return failures.refusal(context)
                .map(it -> Uni.createFrom().<SecurityIdentity>failure(it))
                .orElseGet(() -> providers
                        .authenticate(new KeyRequest(sent.get()))
                        .onFailure(AuthenticationFailedException.class)
                        .invoke(() -> failures.count(context)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"dyad\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }
}
