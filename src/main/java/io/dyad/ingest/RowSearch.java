package io.dyad.ingest;

import io.dyad.claim.NewClaim;
import io.dyad.profile.Findings;
import io.dyad.profile.Rejection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Looks for some rows of a file by their lines. */
record RowSearch(Set<Long> lines, Map<Long, String> texts) implements Findings {

    @Override
    public void row(long line, Supplier<String> text) {
        if (lines.contains(line)) {
            texts.put(line, text.get());
        }
    }

    @Override
    public void claim(NewClaim claim, long line) {}

    @Override
    public void skipped(String reason) {}

    @Override
    public void rejected(Rejection rejection) {}
}
