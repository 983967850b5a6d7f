package io.dyad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final Instant CREATED = Instant.parse("2024-01-01T00:00:00Z");

    private final Editions editions = new Editions();

    private static Edition edition(long revision) {
        return new Edition(CREATED, revision, CREATED.plusSeconds(revision));
    }

    private static long secondsAgo(double seconds) {
        return System.nanoTime() - (long) (seconds * 1e9);
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(editions.current()).isEmpty();
    }

    @Test
    void knowsWhatItHasSeenLately() {
        editions.seen(edition(1), System.nanoTime());
        assertThat(editions.current()).contains(edition(1));
    }

    @Test
    void knowsNothingWhenItHasNotLookedForASecond() {
        editions.seen(edition(1), secondsAgo(1.01));
        assertThat(editions.current()).isEmpty();
        editions.seen(edition(1), System.nanoTime());
        assertThat(editions.current()).contains(edition(1));
    }

    @Test
    void aLookThatBeganBeforeAChangeDoesNotUndoIt() {
        editions.seen(edition(2), System.nanoTime());
        editions.seen(edition(1), System.nanoTime());
        assertThat(editions.current()).contains(edition(2));
    }

    @Test
    void aLateAnswerDoesNotShortenWhatIsKnown() {
        editions.seen(edition(2), System.nanoTime());
        editions.seen(edition(2), secondsAgo(5));
        assertThat(editions.current()).contains(edition(2));
    }

    @Test
    void aStoreThatWasRestoredIsTakenForWhatItIsWhenTheOtherIsNoLongerSeen() {
        Edition restored = new Edition(CREATED, 1, CREATED.plusSeconds(9));
        editions.seen(edition(2), secondsAgo(0.5));
        editions.seen(restored, System.nanoTime());
        assertThat(editions.current()).contains(edition(2));
        Editions others = new Editions();
        others.seen(edition(2), secondsAgo(2));
        others.seen(restored, System.nanoTime());
        assertThat(others.current()).contains(restored);
    }

    @Test
    void anOutageRemembersWhatWasKnownLastAndWhen() {
        Instant now = Instant.parse("2024-06-01T12:00:00Z");
        editions.seen(edition(2), secondsAgo(5));
        assertThat(editions.outage()).as("merely late").isEmpty();
        editions.lost(now);
        assertThat(editions.current()).isEmpty();
        Outage outage = editions.outage().orElseThrow();
        assertThat(outage.lastKnown()).isEqualTo(edition(2));
        assertThat(outage.since()).isEqualTo(now);
        assertThat(outage.confirmedAt()).isBetween(now.minusSeconds(7), now.minusSeconds(5));
    }

    @Test
    void anOutageBeginsOnceHoweverOftenItIsFound() {
        Instant now = Instant.parse("2024-06-01T12:00:00Z");
        editions.seen(edition(2), System.nanoTime());
        editions.lost(now);
        Outage outage = editions.outage().orElseThrow();
        editions.lost(now.plusSeconds(3));
        assertThat(editions.outage()).contains(outage);
    }

    @Test
    void anOutageEndsWithTheFirstAnswerThatWasReadAfterIt() {
        long before = System.nanoTime();
        editions.seen(edition(2), before);
        editions.lost(CREATED);
        editions.seen(edition(2), before);
        assertThat(editions.outage()).as("read before, told after").isPresent();
        editions.seen(edition(2), System.nanoTime());
        assertThat(editions.outage()).isEmpty();
        assertThat(editions.current()).contains(edition(2));
    }

    @Test
    void afterAnOutageAnOlderStoreIsTakenForWhatItIsAtOnce() {
        editions.seen(edition(2), System.nanoTime());
        editions.lost(CREATED);
        editions.seen(edition(1), System.nanoTime());
        assertThat(editions.current()).contains(edition(1));
        assertThat(editions.outage()).isEmpty();
    }

    @Test
    void whatHasNeverBeenSeenCannotBeLost() {
        editions.lost(CREATED);
        assertThat(editions.outage()).isEmpty();
    }
}
