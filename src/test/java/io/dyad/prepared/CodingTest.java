package io.dyad.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "gzip, deflate, br",
                "br;q=1.0, gzip;q=0.1",
                "*",
                "identity;q=0.5, *;q=0.6",
                "identity, gzip;q=0.5",
                "gzip;q=1"
            })
    void zipsForThoseWhoTakeIt(String header) {
        assertThat(Coding.chosenBy(header)).isEqualTo(Coding.GZIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip;q=0, *", "*;q=0", "xgzip", ",,;q=1"})
    void sendsPlainToTheOthers(String header) {
        assertThat(Coding.chosenBy(header)).isEqualTo(Coding.IDENTITY);
    }

    @Test
    void sendsPlainToThoseWhoSayNothing() {
        assertThat(Coding.chosenBy(null)).isEqualTo(Coding.IDENTITY);
    }
}
