package io.dyad.pair;

import io.dyad.source.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A source was read for figures and states none.
 *
 * @param indicator the code of the indicator that has no figure; null when there is none of any
 * @param reason why, in a sentence for the caller
 */
public record NewAbsence(Pair pair, @Nullable String indicator, String reason, String source) implements Recorded.New {

    @Override
    public String id() {
        String hash = new Fingerprint()
                .with("indicator", indicator)
                .with("reason", reason)
                .with("source", source)
                .hex(12);
        return pair + "-" + hash;
    }
}
