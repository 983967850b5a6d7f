package io.dyad.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

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
