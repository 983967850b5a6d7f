package io.dyad.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void theTextStaysWholeAndOverlapsAreMarkedWithBoth() {
        Marking marking = new Marking("abcdefghij");
        marking.add(2, 6, note("1"), true);
        marking.add(4, 8, note("2"), true);
        marking.add(5, 9, note("a"), false);
        assertThat(told(marking)).containsExactly("ab", "cd[1]", "e[1,2]", "f[1,2]", "gh[2]", "i[a]", "j");
    }

    @Test
    void marksAtTheEdgesAndBesideEachOtherAreTold() {
        Marking marking = new Marking("\uD83D\uDE80bcd");
        marking.add(0, 1, note("1"), true);
        marking.add(1, 4, note("2"), true);
        assertThat(told(marking)).containsExactly("\uD83D\uDE80[1]", "bcd[2]");
        assertThat(told(new Marking(""))).isEmpty();
    }

    private static List<String> told(Marking marking) {
        return marking.pieces().stream().map(MarkingTest::told).toList();
    }

    private static String told(ArticlePage.Piece piece) {
        return piece.text()
                + (piece.isMarked()
                        ? piece.notes().stream()
                                .map(ArticlePage.Note::number)
                                .collect(Collectors.joining(",", "[", "]"))
                        : "");
    }

    private static ArticlePage.Note note(String number) {
        return new ArticlePage.Note("id-" + number, number, "said");
    }
}
