package io.dyad.access;

import io.dyad.http.ProblemException;
import io.dyad.store.ReadOnly;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The keys that were given out. They are no data, so giving one out makes no revision. */
@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, String> {

    /** So that not every write changes two rows. */
    private static final Duration LAST_USE_PRECISION = Duration.ofMinutes(1);

    private final Clock clock;
    private final ReadOnly readOnly;
    private final SecureRandom random = new SecureRandom();

    ApiKeys(Clock clock, ReadOnly readOnly) {
        this.clock = clock;
        this.readOnly = readOnly;
    }

    /** Gives out a key; what is returned is the only copy of its secret. */
    @Transactional
    KeyText give(NewKey wanted, String creator) {
        KeyText text = KeyText.random(random);
        persist(new ApiKey(text, wanted, now(), creator));
        return text;
    }

    /** Latest first; of very many the latest. */
    @Transactional
    List<KeyRow> rows() {
        return find("order by createdAt desc, id").page(0, KeyList.MOST).stream()
                .map(ApiKey::row)
                .toList();
    }

    @Transactional
    KeyRow row(String id) {
        return existing(id).row();
    }

    @Transactional
    KeyRow expire(String id, Instant moment) {
        ApiKey key = existing(id);
        key.expire(moment);
        return key.row();
    }

    @Transactional
    KeyRow revoke(String id, String by) {
        ApiKey key = existing(id);
        key.revoke(now(), by);
        return key.row();
    }

    /**
     * Who holds the key that was sent; notes that it was used.
     *
     * @throws AuthenticationFailedException when it opens nothing, with a sentence for who sent it
     */
    @Transactional
    KeyHolder holder(KeyText text) {
        ApiKey key = queried(text.id())
                .filter(it -> it.isOpenedBy(text))
                .orElseThrow(() -> new AuthenticationFailedException("This key is not known."));
        Instant now = now();
        String refusal = key.refusal(now);
        if (refusal != null) {
            throw new AuthenticationFailedException(refusal);
        }
        if (!readOnly.isSet()) {
            noteUse(text.id(), now);
        }
        return key.holder();
    }

    private void noteUse(String id, Instant now) {
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                now,
                id,
                now.minus(LAST_USE_PRECISION));
    }

    boolean hasAdmin() {
        return count("role = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2)", Role.ADMIN, now())
                > 0;
    }

    private ApiKey existing(String id) {
        return queried(id)
                .orElseThrow(() -> ProblemException.notFound("There is no key \"" + id + "\"; /v1/keys lists them."));
    }

    /** By a query: Hibernate's find says that there is none also where the connection broke (see store.Revisions). */
    private Optional<ApiKey> queried(String id) {
        return find("id = ?1", id).firstResultOptional();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
