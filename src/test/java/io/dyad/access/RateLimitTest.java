package io.dyad.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final AccessSettings DEFAULTS = new SmallRyeConfigBuilder()
            .withMapping(AccessSettings.class)
            .withDefaultValue("dyad.data-folder", "data")
            .build()
            .getConfigMapping(AccessSettings.class);

    @Test
    void letsABurstOfAThousandThroughByDefault() {
        assertThat(DEFAULTS.rateLimit().burst()).isEqualTo(1000);
    }

    @Test
    void theRefusalReadsAsTheApiDocumentShowsIt() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(Path.of("src/main/resources/openapi/TooManyRequests.json")
                                .toFile())
                        .path("detail")
                        .asText())
                .isEqualTo(RateLimit.detail(DEFAULTS.rateLimit()));
    }
}
