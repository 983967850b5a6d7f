package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    /** The example of RFC 9110 §5.6.7. */
    private static final String EXAMPLE = "Sun, 06 Nov 1994 08:49:37 GMT";

    private static final Instant INSTANT = Instant.parse("1994-11-06T08:49:37Z");

    @Test
    void writesTheDateOfTheRfc() {
        assertThat(HttpDate.format(INSTANT.plusMillis(999))).isEqualTo(EXAMPLE);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(HttpDate.parse(EXAMPLE)).contains(INSTANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1994-11-06", "Sun, 06 Nov 1994", "Mon, 06 Nov 1994 08:49:37 GMT"})
    void findsNoDateInOtherText(String text) {
        assertThat(HttpDate.parse(text)).isEmpty();
    }

    @Test
    void tellsThePresentTimeAnewEachSecond() {
        var clock = new Clock() {
            private Instant now = INSTANT;

            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        HttpDate date = new HttpDate(clock);
        assertThat(date.now()).isEqualTo(EXAMPLE);
        clock.now = INSTANT.plusSeconds(1);
        assertThat(date.now()).isEqualTo("Sun, 06 Nov 1994 08:49:38 GMT");
    }
}
