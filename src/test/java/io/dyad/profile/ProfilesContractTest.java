package io.dyad.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dyad.period.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every profile: it reads its own files and refuses those of all others. */
class ProfilesContractTest {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("comtrade-v1.csv", "comtrade"),
            Map.entry("comtrade-v1.json", "comtrade"),
            Map.entry("comtrade-legacy.csv", "comtrade"),
            Map.entry("baci.csv", "baci"),
            Map.entry("cepii-gravity.csv", "cepii-gravity"),
            Map.entry("gravity.csv", "gravity"),
            Map.entry("gravity-one-year.csv", "gravity"),
            Map.entry("imf-dots.csv", "imf-dots"),
            Map.entry("wits-summary.csv", "wits-summary"),
            Map.entry("fdi.csv", "fdi-by-partner"),
            Map.entry("goods.csv", "fdi-by-partner"));

    static Found read(String file, String profile) throws IOException {
        Optional<Period> period =
                file.equals("gravity-one-year.csv") ? Optional.of(Period.year(2006)) : Optional.empty();
        try (InputStream in = resource(file)) {
            return Found.in(in, Found.PROFILES.named(profile), period, 100);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ProfilesContractTest.class.getResourceAsStream("/profile/" + name), name);
    }

    static Stream<Arguments> files() {
        return FILES.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
    }

    @Test
    void everyProfileHasAFileOfItsOwn() {
        assertThat(FILES.values())
                .containsAll(Found.PROFILES.all().stream().map(Profile::name).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void claimsAreWhatTheFileSays(String file, String profile) throws IOException {
        String expected =
                new String(resource(file.replace('.', '-') + ".claims.txt").readAllBytes(), StandardCharsets.UTF_8);
        Found found = read(file, profile);

        assertThat(found.rejections).isEmpty();
        assertThat(String.join("\n", found.told()) + "\n" + summary(found)).isEqualTo(expected);
    }

    private static String summary(Found found) {
        StringBuilder lines = new StringBuilder();
        found.skipped.forEach((reason, count) ->
                lines.append(count).append(" × ").append(reason).append('\n'));
        return lines.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyOtherProfileRefusesTheFileAndNamesTheOneThatFits(String file, String profile) {
        Found.PROFILES.all().stream()
                .filter(it -> !it.name().equals(profile))
                .forEach(other -> assertThatThrownBy(() -> read(file, other.name()))
                        .as(other.name())
                        .isInstanceOf(WrongFileException.class)
                        .hasMessageContaining("It fits the profile " + profile));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyClaimSaysWhereItStandsAndHowItWasRead(String file, String profile) throws IOException {
        assertThat(read(file, profile).claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.evidence().locator()).matches("(line|record) \\d+|lines \\d+-\\d+");
            assertThat(claim.evidence().extractionMethod()).isEqualTo("import/" + profile);
            assertThat(claim.evidence().extractionVersion())
                    .isEqualTo(Found.PROFILES.named(profile).version());
            assertThat(claim.evidence().retrievedOn()).isNull();
            assertThat(claim.evidence().wording()).isNull();
            assertThat(Objects.requireNonNull(claim.number().stated()).scale()).isLessThanOrEqualTo(9);
        });
    }

    @Test
    void everyProfileTellsPeopleWhatItsFilesAreAndWhereTheyComeFrom() {
        assertThat(Found.PROFILES.all()).allSatisfy(profile -> {
            assertThat(profile.about()).contains("https://").hasSizeGreaterThan(200);
            assertThat(profile.datasets()).allSatisfy(it -> {
                assertThat(it.url()).isNotNull();
                assertThat(it.source(null, null, null).id()).startsWith(it.id());
            });
            assertThat(profile.indicators()).isNotEmpty();
        });
        assertThat(List.copyOf(Found.PROFILES.all())).hasSize(7);
    }
}
