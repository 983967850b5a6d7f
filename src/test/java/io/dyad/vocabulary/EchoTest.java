package io.dyad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchoTest {

    @Test
    void leavesAShortTextAsItIs() {
        assertThat(Echo.of("", 3)).isEmpty();
        assertThat(Echo.of("abc", 3)).isEqualTo("abc");
    }

    @Test
    void cutsALongTextAndSaysSo() {
        assertThat(Echo.of("abcd", 3)).isEqualTo("abc…");
    }

    @Test
    void doesNotHalveACharacter() {
        assertThat(Echo.of("ab😀d", 3)).isEqualTo("ab…");
        assertThat(Echo.of("ab😀d", 4)).isEqualTo("ab😀…");
    }
}
