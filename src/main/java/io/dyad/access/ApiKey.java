package io.dyad.access;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that was given out: who holds it, what it allows, and until when. */
@Entity
@Table(name = "api_key")
class ApiKey {

    @Id
    private String id;

    private String name;

    @Convert(converter = RoleColumn.class)
    private Role role;

    private String secretHash;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;
    private @Nullable Instant lastUsedAt;

    ApiKey() {}

    ApiKey(KeyText text, NewKey wanted, Instant now, String creator) {
        id = text.id();
        name = wanted.name();
        role = wanted.role();
        secretHash = KeyText.hash(text.secret());
        createdAt = now;
        createdBy = creator;
        expiresAt = wanted.expiresAt();
    }

    boolean isOpenedBy(KeyText text) {
        return KeyText.isSecretOf(text.secret(), secretHash);
    }

    KeyHolder holder() {
        return new KeyHolder(id, name, role);
    }

    void expire(Instant moment) {
        expiresAt = moment;
    }

    /** A key that is revoked already stays as it was. */
    void revoke(Instant now, String by) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    /** Why the key opens nothing any more; null while it does. */
    @Nullable String refusal(Instant now) {
        if (revokedAt != null) {
            return "This key was revoked at " + revokedAt + ".";
        }
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            return "This key expired at " + expiresAt + ".";
        }
        return null;
    }

    KeyRow row() {
        return new KeyRow(id, name, role.toString(), createdAt, createdBy, expiresAt, revokedAt, revokedBy, lastUsedAt);
    }
}
