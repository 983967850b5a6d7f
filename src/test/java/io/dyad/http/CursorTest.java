package io.dyad.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Cursor CURSOR = new Cursor(7, "KAZ-KOR.turnover.2022.press", 42L, "1f");

    static Stream<Cursor> cursors() {
        Random random = new Random(1);
        return Stream.generate(() -> new Cursor(
                        random.nextInt(2) == 0 ? random.nextInt(100) : random.nextLong(Long.MAX_VALUE),
                        id(random),
                        random.nextInt(3) == 0 ? null : random.nextLong(1_000_000),
                        Integer.toHexString(random.nextInt())))
                .limit(500);
    }

    /** Ids with spaces, separators of addresses, letters of several bytes and nothing at all. */
    private static String id(Random random) {
        String[] pieces = {"KAZ-KOR", " ", "  ", "-", ".", "&cursor=", "?", "=", "/", ":", "%20", "é", "한", "😀", "1"};
        return random.ints(random.nextInt(8), 0, pieces.length)
                .mapToObj(it -> pieces[it])
                .collect(Collectors.joining());
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("cursors")
    void readsWhatItWrites(Cursor cursor) {
        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @MethodSource("cursors")
    void isWrittenInCharactersThatAnAddressLeavesAsTheyAre(Cursor cursor) {
        assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dyad.example/v1/figures?country=KAZ&cursor=%s",
                "/v1/figures?cursor=%s&limit=5",
                "/v1/claims?cursor=%s"
            })
    void takesTheWholeLinkToTheNextPage(String link) {
        assertThat(Cursor.parse(link.formatted(CURSOR))).isEqualTo(CURSOR);
    }

    static Stream<String> garbage() {
        return Stream.of(
                "",
                " ",
                "a",
                "***",
                "next",
                "/v1/figures?cursor=",
                "/v1/figures?cursor=***",
                CURSOR + "=?",
                encoded("7 42 1f"),
                encoded("7 42"),
                encoded("x 42 1f id"),
                encoded("7 x 1f id"),
                encoded("7  1f id"),
                encoded("99999999999999999999 - 1f id"));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void refusesWhatIsNoCursor(String text) {
        assertThatThrownBy(() -> Cursor.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is not a cursor of Dyad's: take it from page.next of the page before.");
    }

    /** A cursor that somebody has written by hand would not be one that Dyad gave. */
    @ParameterizedTest
    @ValueSource(strings = {"+7 42 1f id", "07 42 1f id", "7 042 1f id", "7 +42 1f id"})
    void refusesOtherSpellingsOfACursor(String plain) {
        assertThatThrownBy(() -> Cursor.parse(encoded(plain))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTheSameCursorAlike() {
        assertThat(new Cursor(7, "KAZ-KOR.turnover.2022.press", 42L, "1f")).hasToString(CURSOR.toString());
    }
}
