package io.dyad.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import io.dyad.comparison.Margin;
import io.dyad.http.HttpDate;
import io.dyad.http.PublicAddress;
import io.dyad.store.Edition;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorsTest {

    private static final Instant BUILT = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant CHANGED = Instant.parse("2024-05-01T12:00:00.25Z");
    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final Edition EDITION = new Edition(Instant.parse("2024-02-01T00:00:00Z"), 7, CHANGED);
    private static final CanonicalRequest QUESTION = new CanonicalRequest("/v1/pairs", "json");

    private static Validators validators(Instant built, String address, Instant now) {
        return validators(built, address, now, "6");
    }

    private static Validators validators(Instant built, String address, Instant now, String margin) {
        PublicAddress settings = () -> Optional.of(address);
        return new Validators(new Build(built), settings, () -> Margin.of(margin), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Validators validators() {
        return validators(BUILT, "https://example.org", NOW);
    }

    private static String etag() {
        return validators().etag(QUESTION, Coding.IDENTITY, EDITION);
    }

    @Test
    void theSameAnswerHasTheSameTagInEveryInstance() {
        assertThat(etag()).isEqualTo(validators().etag(QUESTION, Coding.IDENTITY, EDITION));
    }

    @Test
    void theTagTellsEveryStateApart() {
        Set<String> tags = new HashSet<>(List.of(
                etag(),
                validators().etag(QUESTION, Coding.GZIP, EDITION),
                validators().etag(new CanonicalRequest("/v1/pairs", "csv"), Coding.IDENTITY, EDITION),
                validators().etag(new CanonicalRequest("/v1/claims", "json"), Coding.IDENTITY, EDITION),
                validators().etag(QUESTION, Coding.IDENTITY, new Edition(EDITION.createdAt(), 8, CHANGED)),
                validators().etag(QUESTION, Coding.IDENTITY, new Edition(EDITION.createdAt(), 7, NOW)),
                validators().etag(QUESTION, Coding.IDENTITY, new Edition(BUILT, 7, CHANGED)),
                validators(NOW, "https://example.org", NOW).etag(QUESTION, Coding.IDENTITY, EDITION),
                validators(BUILT, "https://example.com", NOW).etag(QUESTION, Coding.IDENTITY, EDITION),
                validators(BUILT, "https://example.org", NOW, "7").etag(QUESTION, Coding.IDENTITY, EDITION)));
        assertThat(tags).hasSize(10).allMatch(it -> it.matches("\"[78]\\.[A-Za-z0-9_-]{16}(-gzip)?\""));
    }

    @Test
    void theTagOfAnAnswerAboutThePastIsNoneOfWhatIsNow() {
        for (String asked : List.of("/v1/claims/x?known_as_of=3", "/v1/claims/x?a=b&known%5Fas_of=3")) {
            assertThat(validators().etag(new CanonicalRequest(asked, "json"), Coding.IDENTITY, EDITION))
                    .startsWith("\"past.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "W/\"a,b\",W/%s", " %s ", "*", " * "})
    void aClientThatNamesTheTagHoldsTheAnswer(String header) {
        assertThat(validators().isHeld(etag(), EDITION, header.formatted(etag()), null))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\"", "", "\"*\"", "abc"})
    void aClientThatNamesAnotherTagDoesNot(String header) {
        assertThat(validators().isHeld(etag(), EDITION, header, null)).isFalse();
    }

    @Test
    void theTagGoesBeforeTheDate() {
        assertThat(validators().isHeld(etag(), EDITION, "\"other\"", HttpDate.format(NOW)))
                .isFalse();
    }

    @Test
    void theDateOfTheLastChangeTellsWhetherTheAnswerIsHeld() {
        Validators validators = validators();
        assertThat(validators.lastModified(EDITION)).contains("Wed, 01 May 2024 12:00:00 GMT");
        assertThat(validators.isHeld(etag(), EDITION, null, "Wed, 01 May 2024 12:00:00 GMT"))
                .isTrue();
        assertThat(validators.isHeld(etag(), EDITION, null, "Wed, 01 May 2024 11:59:59 GMT"))
                .isFalse();
        assertThat(validators.isHeld(etag(), EDITION, null, "Wed, 01 May 2024 12:00:01 GMT"))
                .as("a date that we never sent may be of another clock")
                .isFalse();
        assertThat(validators.isHeld(etag(), EDITION, null, "last May")).isFalse();
        assertThat(validators.isHeld(etag(), EDITION, null, null)).isFalse();
    }

    @Test
    void anUpgradeIsAChangeToo() {
        assertThat(validators(NOW, "", NOW.plusSeconds(1)).lastModified(EDITION))
                .contains(HttpDate.format(NOW));
    }

    @Test
    void withinTheSecondOfAChangeThereIsNoDate() {
        assertThat(validators(BUILT, "", CHANGED).lastModified(EDITION)).isEmpty();
        assertThat(validators(BUILT, "", CHANGED.plusMillis(750)).lastModified(EDITION))
                .isPresent();
    }
}
