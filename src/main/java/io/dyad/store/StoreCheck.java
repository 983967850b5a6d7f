package io.dyad.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers, as the watch knows: the question of health itself must not hang where it does. */
@Readiness
@ApplicationScoped
class StoreCheck implements HealthCheck {

    private final Editions editions;

    StoreCheck(Editions editions) {
        this.editions = editions;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Store")
                .status(editions.outage().isEmpty())
                .build();
    }
}
