package io.dyad.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final List<String> ALL = List.of("a", "b", "c");

    private static Listing<String> after(String id) {
        return Listing.of(ALL, Function.identity(), id, 3, 7);
    }

    @Test
    void goesOnBehindTheRowOfThatId() {
        assertThat(after("a").rows()).toIterable().containsExactly("b", "c");
        assertThat(after("c").rows()).isExhausted();
    }

    @Test
    void beginsAtTheFirstRowWithoutAnId() {
        Listing<String> listing = Listing.of(ALL, Function.identity(), null, 3, 7);

        assertThat(listing.rows()).toIterable().containsExactly("a", "b", "c");
        assertThat(listing.total()).isEqualTo(3);
        assertThat(listing.revision()).isEqualTo(7);
        assertThat(listing.reason()).isNull();
        assertThat(listing.policy()).isNull();
    }

    @Test
    void refusesACursorThatLeadsNowhere() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> after("x")).hasMessageContaining("leads nowhere");
    }

    @Test
    void skipsNoFurtherThanTheRow() {
        Iterator<String> rows = List.of("a", "a", "b").iterator();

        Listing.skipThrough(rows, Function.identity(), "a");

        assertThat(rows).toIterable().containsExactly("a", "b");
    }

    @Test
    void givesItsRowsAnotherForm() {
        Listing<Integer> mapped =
                after("a").chosenBy("rule/1").because("why").map(it -> it.charAt(0) - 'a', it -> "abc".substring(it));

        assertThat(mapped.rows()).toIterable().containsExactly(1, 2);
        assertThat(mapped.id().apply(1)).isEqualTo("bc");
        assertThat(mapped)
                .extracting(Listing::total, Listing::reason, Listing::policy, Listing::revision)
                .containsExactly(3L, "why", "rule/1", 7L);
    }

    @Test
    void mapsARowOnlyWhenItIsRead() {
        Iterator<String> rows = List.of("a").iterator();
        Listing<String> mapped = new Listing<>(rows, Function.identity(), null, null, null, 7)
                .map(
                        it -> {
                            throw new NoSuchElementException(it);
                        },
                        Function.identity());

        assertThat(mapped.rows().hasNext()).isTrue();
        assertThat(rows.hasNext()).isTrue();
    }
}
