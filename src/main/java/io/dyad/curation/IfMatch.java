package io.dyad.curation;

import io.dyad.claim.ClaimState;
import io.dyad.http.ProblemException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a write that the claim is still as the caller saw it. Every ETag of ours begins with the revision of
 * what it names, so that one rule serves for those of reads, those of writes and a bare revision in quotes: the claim must
 * not have changed its state since.
 */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(\\.[^\"]*)?\"");

    private IfMatch() {}

    /**
     * @param header the header If-Match; null where the caller sets no condition
     * @param current the last committed revision
     * @throws ProblemException 412, when the claim has changed since, or the header names no revision of this store
     */
    static void check(@Nullable String header, ClaimState present, long current) {
        if (header == null || header.strip().equals("*")) {
            return;
        }
        boolean holds = Arrays.stream(header.split(",", -1))
                .map(it -> TAG.matcher(it.strip()))
                .filter(Matcher::matches)
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .anyMatch(seen -> present.from() <= seen && seen <= current);
        if (!holds && header.matches("\\s*\\d+\\s*")) {
            throw ProblemException.stale("A revision in If-Match stands in quotes, as in If-Match: \"" + header.strip()
                    + "\"; the claim is " + present.state() + " since revision " + present.from() + ".");
        }
        if (!holds) {
            throw ProblemException.stale("The claim is " + present.state() + " since revision " + present.from()
                    + ", which is not what If-Match names; read it again.");
        }
    }
}
