package io.dyad.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The admin key that the operator sets as {@code DYAD_ADMIN_KEY}; it is good as long as the setting stands. */
@ApplicationScoped
class AdminSetting {

    static final int SHORTEST = 20;

    /** Where others have the id of their key. */
    private static final KeyHolder HOLDER = new KeyHolder("setting", "admin", Role.ADMIN);

    private final Optional<String> hash;

    AdminSetting(AccessSettings settings) {
        settings.adminKey().filter(it -> !it.matches("[!-~]*")).ifPresent(it -> {
            throw new IllegalArgumentException(
                    "DYAD_ADMIN_KEY holds what no header carries safely; it is made of visible ASCII characters, no blanks.");
        });
        settings.adminKey().filter(it -> it.length() < SHORTEST).ifPresent(it -> {
            throw new IllegalArgumentException(
                    "DYAD_ADMIN_KEY has fewer than " + SHORTEST + " characters; a short key can be guessed.");
        });
        hash = settings.adminKey().map(KeyText::hash);
    }

    boolean isSet() {
        return hash.isPresent();
    }

    /** Who sent it, where it is this key. */
    Optional<KeyHolder> holder(String sent) {
        return hash.filter(it -> KeyText.isSecretOf(sent, it)).map(it -> HOLDER);
    }
}
