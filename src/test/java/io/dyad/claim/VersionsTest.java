package io.dyad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.claim.Versions.Supersession;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private static final List<Supersession> LINKS = List.of(
            new Supersession("a", "b"),
            new Supersession("b", "c"),
            new Supersession("a", "d"),
            new Supersession("x", "y"));

    @Test
    void aClaimThatNothingSupersededIsItsOnlyVersion() {
        assertThat(Versions.of("z", LINKS)).containsExactly("z");
    }

    @Test
    void versionsAreJoinedByWayOfOthersInBothDirections() {
        for (String claim : List.of("a", "b", "c", "d")) {
            assertThat(Versions.of(claim, LINKS)).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    @Test
    void aCircleEnds() {
        assertThat(Versions.of("a", List.of(new Supersession("a", "b"), new Supersession("b", "a"))))
                .containsExactlyInAnyOrder("a", "b");
    }
}
