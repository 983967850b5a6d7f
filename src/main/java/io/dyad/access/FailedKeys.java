package io.dyad.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.dyad.http.ProblemException;
import io.github.bucket4j.Bucket;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Lets each client send so many wrong keys and no more for a while: keys are not to be tried out. */
@ApplicationScoped
class FailedKeys {

    /** A client not seen for so long may begin anew. */
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    private static final int MOST_CLIENTS = 100_000;

    private final AccessSettings.FailedKeys settings;
    private final LoadingCache<String, Bucket> buckets;

    FailedKeys(AccessSettings settings) {
        this.settings = settings.failedKeys();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(FORGET_AFTER)
                .build(client -> bucket());
    }

    /** Why a client's key is not even looked at; empty while it is. */
    Optional<ProblemException> refusal(RoutingContext context) {
        Bucket bucket = buckets.getIfPresent(Client.of(context));
        if (bucket == null || bucket.getAvailableTokens() > 0) {
            return Optional.empty();
        }
        long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Optional.of(ProblemException.tooManyRequests(
                "Too many wrong keys came from this client; no key of it is looked at for a while.",
                Duration.ofNanos(nanos).toSeconds() + 1));
    }

    void count(RoutingContext context) {
        buckets.get(Client.of(context)).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
