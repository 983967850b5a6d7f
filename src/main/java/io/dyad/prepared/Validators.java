package io.dyad.prepared;

import io.dyad.comparison.ComparisonSettings;
import io.dyad.http.HttpDate;
import io.dyad.http.PublicAddress;
import io.dyad.store.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of an answer from another (RFC 9110 §8.8): an ETag made from the edition, the build, the settings
 * that answers show, the question and the representation. So it is known before the answer is made.
 */
@ApplicationScoped
class Validators {

    private static final int ETAG_BYTES = 12;

    /** Formatted once an edition, not once an answer. */
    private record Modified(Edition edition, Instant second, String text) {
        static Modified of(Edition edition, Instant builtAt) {
            Instant changed = edition.committedAt().isAfter(builtAt) ? edition.committedAt() : builtAt;
            return new Modified(edition, changed.truncatedTo(ChronoUnit.SECONDS), HttpDate.format(changed));
        }
    }

    private final String service;
    private final Instant builtAt;
    private final Clock clock;
    private volatile Modified last;

    Validators(Build build, PublicAddress address, ComparisonSettings comparison, Clock clock) {
        this.builtAt = build.madeAt();
        this.service = builtAt + " " + address.link("") + " " + comparison.cifFobMargin();
        this.clock = clock;
        this.last = Modified.of(new Edition(Instant.EPOCH, 0, Instant.EPOCH), builtAt);
    }

    /**
     * A strong ETag in its quotes. It begins with the revision, by which a write knows what its sender has
     * seen; that of an answer about the past does not, since its sender has not seen what is now.
     */
    String etag(CanonicalRequest request, Coding coding, Edition edition) {
        String text = String.join("\n", service, edition.toString(), request.representation(), request.address());
        byte[] hash = Arrays.copyOf(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), ETAG_BYTES);
        String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        String seen = request.isOfThePast() ? "past" : String.valueOf(edition.revision());
        return "\"" + seen + "." + tag + coding.suffix() + "\"";
    }

    /**
     * When answers last changed, as a header says it: with the data or with the build. Empty within that very second,
     * since a date with a precision of a second could not tell what changes later in it (RFC 9110 §8.8.2.2).
     */
    Optional<String> lastModified(Edition edition) {
        Modified known = last;
        if (!known.edition.equals(edition)) {
            known = Modified.of(edition, builtAt);
            last = known;
        }
        return clock.instant().isBefore(known.second.plusSeconds(1)) ? Optional.empty() : Optional.of(known.text);
    }

    /**
     * Whether the client already holds this answer: If-None-Match, compared weakly, or without it If-Modified-Since
     * (RFC 9110 §13.1), which must be the very date that we sent: a later one may be of another clock. An opaque tag holds no quote, so that a list contains the quoted tag only as a member.
     */
    boolean isHeld(String etag, Edition edition, @Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
        if (ifNoneMatch != null) {
            return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(etag);
        }
        if (ifModifiedSince == null) {
            return false;
        }
        Optional<Instant> since = HttpDate.parse(ifModifiedSince);
        return since.isPresent() && since.equals(lastModified(edition).flatMap(HttpDate::parse));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
