package io.dyad.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.dyad.http.ProblemException;
import io.dyad.http.ProblemSender;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Lets each client make a burst of requests and then so many a second; answered 429 beyond. */
@Singleton
class RateLimit {

    /** After the answers from memory, which are not counted. */
    private static final int PRIORITY = 8_000;

    /** A client not seen for so long has a full bucket again anyway. */
    private static final Duration FORGET_AFTER = Duration.ofMinutes(10);

    private static final int MOST_CLIENTS = 100_000;

    private final AccessSettings.RateLimit settings;
    private final LoadingCache<String, Bucket> buckets;
    private final ProblemSender problems;

    RateLimit(AccessSettings settings, ProblemSender problems) {
        this.settings = settings.rateLimit();
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(FORGET_AFTER)
                .build(client -> bucket());
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, PRIORITY);
    }

    private void count(RoutingContext context) {
        if (Client.isOperations(context)) {
            context.next();
            return;
        }
        Bucket bucket = buckets.get(Client.of(context));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            problems.send(context, ProblemException.tooManyRequests(detail(settings), seconds(probe)));
            return;
        }
        context.addEndHandler(it -> {
            if (context.response().getStatusCode() == 304 && !isUnconditional(context)) {
                bucket.addTokens(1);
            }
        });
        context.next();
    }

    /** Any answer fulfils {@code If-None-Match: *}: it proves no earlier one and would lift the limit. */
    private static boolean isUnconditional(RoutingContext context) {
        return "*"
                .equals(String.valueOf(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))
                        .strip());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    static String detail(AccessSettings.RateLimit settings) {
        return "One client may make %d requests at once and then %d a second; answers 304 and those from memory do not"
                        .formatted(settings.burst(), settings.perSecond())
                + " count. Ask again after the seconds in Retry-After, or for many pairs in one request.";
    }

    private static long seconds(ConsumptionProbe probe) {
        return Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }
}
