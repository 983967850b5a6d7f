package io.dyad.packaged;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that writes.
 *
 * @param reason why; given once, so that the revision tells by it which request made it
 * @param key its Idempotency-Key, if it bears one
 * @param effects what becomes of which claims; claims are told by their values, each of which is given once
 */
record Write(
        String reason,
        String address,
        String body,
        @Nullable String key,
        Map<Long, String> effects) {}
