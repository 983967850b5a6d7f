package io.dyad.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How much may be asked. Answers from memory and answers 304 count for nothing here. */
@ConfigMapping(prefix = "dyad")
interface AccessSettings {

    RateLimit rateLimit();

    /**
     * Requests computed at the same time, for all clients together; beyond, 503. Far more than two cores keep busy, so
     * that a burst waits rather than fails, and few enough that the wait stays short.
     */
    @WithDefault("256")
    int mostAtOnce();

    /** Wrong keys that one client may send. */
    FailedKeys failedKeys();

    /**
     * An admin key of the operator's, of at least 20 characters; without it the first one is made at the first start and
     * left in the data folder.
     */
    Optional<String> adminKey();

    /** The folder of what the service keeps in files, absolute; made by the room {@code store}. */
    String dataFolder();

    /** The limit for wrong keys. */
    interface FailedKeys {

        /** Wrong keys at once: more than a person mistypes, far fewer than a program tries. */
        @WithDefault("20")
        long burst();

        /** Wrong keys a minute after that. */
        @WithDefault("10")
        long perMinute();
    }

    /** The limit for one client. */
    interface RateLimit {

        /** Requests that a client may make at once, after a pause: a notebook that loads every country pair by pair. */
        @WithDefault("1000")
        long burst();

        /** Requests a second that a client may make for ever. */
        @WithDefault("100")
        long perSecond();
    }
}
