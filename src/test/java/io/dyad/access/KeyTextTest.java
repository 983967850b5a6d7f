package io.dyad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void readsWhatItWrites() {
        KeyText key = KeyText.random(random);
        assertThat(KeyText.parse(key.toString())).contains(key);
        assertThat(key.secret()).hasSize(64);
    }

    @Test
    void noTwoAreAlike() {
        assertThat(KeyText.random(random)).isNotEqualTo(KeyText.random(random));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dyad", "dyad_", "dyad_0_0", "DYAD_000000000000_00", "dyad_000000000000_zz"})
    void anythingElseIsNoKey(String text) {
        assertThat(KeyText.parse(text)).isEmpty();
    }

    @Test
    void theSecretOpensItsHashAndNoOther() {
        String hash = KeyText.hash("secret");
        assertThat(hash).hasSize(64).doesNotContain("secret");
        assertThat(KeyText.isSecretOf("secret", hash)).isTrue();
        assertThat(KeyText.isSecretOf("Secret", hash)).isFalse();
    }
}
