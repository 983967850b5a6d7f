package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewSourceTest {

    private static final LocalDate DAY = LocalDate.parse("2023-09-20");

    private static final NewSource FULL = new NewSource(
            SourceType.OFFICIAL_STATISTICS,
            "Portal",
            "Office",
            "Trade",
            DAY,
            "https://x",
            "en",
            "CC0",
            true,
            "trade",
            "2023",
            "ab");

    private static NewSource press(String publisher, @Nullable LocalDate day) {
        return new NewSource(SourceType.PRESS, publisher, null, "Title", day, null, null, null, null, null, null, null);
    }

    private static NewSource statistics(@Nullable String authority, @Nullable String dataset) {
        return new NewSource(
                SourceType.OFFICIAL_STATISTICS,
                "Portal",
                authority,
                "Trade",
                null,
                null,
                null,
                null,
                null,
                dataset,
                null,
                null);
    }

    @Test
    void hasAReadableId() {
        assertThat(press("The Astana Times", DAY).id()).matches("the-astana-times-2023-09-20-[0-9a-f]{8}");
        assertThat(press("The Astana Times", null).id()).matches("the-astana-times-[0-9a-f]{8}");
        assertThat(FULL.id()).matches("trade-2023-[0-9a-f]{8}");
    }

    @Test
    void hasAReadableIdInEveryScript() {
        assertThat(press("Казинформ", DAY).id()).startsWith("kazinform-2023-09-20-");
        assertThat(press("新华社", DAY).id()).startsWith("xin-hua-she-2023-09-20-");
        assertThat(press("★", DAY).id()).matches("text-[0-9a-f]{8}-2023-09-20-[0-9a-f]{8}");
    }

    @Test
    void hasAnIdThatFitsItsColumn() {
        NewSource longest = new NewSource(
                SourceType.PRESS,
                "x".repeat(300),
                null,
                "Title",
                null,
                null,
                null,
                null,
                null,
                null,
                "y".repeat(50),
                null);

        assertThat(longest.id()).hasSizeLessThanOrEqualTo(160);
    }

    /** Written down, since it must be the same in every installation and every release. */
    @Test
    void hasTheSameIdEverywhere() {
        assertThat(press("The Astana Times", DAY).id()).isEqualTo("the-astana-times-2023-09-20-6804007e");
        assertThat(FULL.id()).matches("[a-z0-9-]+-[0-9a-f]{8}");
    }

    static Stream<NewSource> changes() {
        return Stream.of(
                new NewSource(
                        SourceType.RECONCILED_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portals",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Offices",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        null,
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trades",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY.plusDays(1),
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        null,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://y",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "ru",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "MIT",
                        true,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        false,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        null,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trades",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2024",
                        "ab"),
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Office",
                        "Trade",
                        DAY,
                        "https://x",
                        "en",
                        "CC0",
                        true,
                        "trade",
                        "2023",
                        "cd"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesItsHashWithAnyField(NewSource changed) {
        assertThat(hash(changed)).isNotEqualTo(hash(FULL));
    }

    private static String hash(NewSource source) {
        return source.id().substring(source.id().length() - 8);
    }

    @Test
    void isTheSameDocumentHoweverItIsDescribed() {
        List<NewSource> descriptions = List.of(
                new NewSource(
                        SourceType.OFFICIAL_STATISTICS,
                        "Portal",
                        "Offices",
                        "Trade",
                        DAY,
                        "https://x",
                        "ru",
                        "MIT",
                        false,
                        "trade",
                        "2023",
                        "ab"),
                new NewSource(
                        SourceType.RECONCILED_STATISTICS,
                        "Portal",
                        null,
                        "Trade",
                        DAY,
                        "https://x",
                        null,
                        null,
                        null,
                        "trade",
                        "2023",
                        "ab"));

        assertThat(descriptions).extracting(NewSource::documentKey).containsOnly(FULL.documentKey());
        assertThat(FULL.documentKey()).hasSize(64);
    }

    @Test
    void isAnotherDocumentWithAnotherTitle() {
        assertThat(press("The Astana Times", DAY).documentKey())
                .isNotEqualTo(press("The Astana Times", DAY.plusDays(1)).documentKey());
    }

    @Test
    void namesTheDataSetOfStatisticsAfterTheirAuthority() {
        assertThat(statistics("Bureau of National Statistics", null).dataset())
                .isEqualTo("bureau-of-national-statistics");
        assertThat(statistics("Бюро статистики", null).dataset()).isEqualTo("buro-statistiki");
        assertThat(statistics(null, null).dataset()).isEqualTo("portal");
        assertThat(statistics("Office", "un-comtrade").dataset()).isEqualTo("un-comtrade");
        assertThat(press("The Astana Times", DAY).dataset()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UN", "un comtrade", "un/comtrade", "-un", "un.comtrade", "торговля"})
    void takesNothingButASlugForADataSet(String dataset) {
        assertThatThrownBy(() -> statistics("Office", dataset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dataset is a slug")
                .hasMessageEndingWith("not \"" + dataset + "\".");
    }

    @Test
    void needsTheAuthorityOfAnOfficialStatement() {
        assertThatThrownBy(() -> new NewSource(
                        SourceType.OFFICIAL_STATEMENT,
                        "Portal",
                        null,
                        "Title",
                        DAY,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An official statement needs the authority that made it.");
    }
}
