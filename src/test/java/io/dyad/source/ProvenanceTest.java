package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Source UNDATED = source("Undated", null, "CC BY 4.0");
    private static final Source OLD = source("Old", "2020-01-01", "CC0");
    private static final Source NEW = source("New", "2023-01-01", "CC BY 4.0");

    @Test
    void theLatestIsTheOnePublishedLast() {
        assertThat(provenance(OLD, NEW, UNDATED).latest()).isSameAs(NEW);
        assertThat(provenance(UNDATED).latest()).isSameAs(UNDATED);
    }

    @Test
    void allLicencesAreKeptToAndNoneIsKnownWhereOneIsNot() {
        assertThat(provenance(OLD, NEW, UNDATED).licence()).isEqualTo("CC BY 4.0; CC0");
        assertThat(provenance(OLD, source("Free", "2021-01-01", null)).licence())
                .isNull();
    }

    @Test
    void aFewAreCitedInTheirOrderAndTheRestIsCounted() {
        assertThat(provenance(OLD, NEW, OLD).cited())
                .isEqualTo("Old, “Trade”, 1 January 2020; New, “Trade”, 1 January 2023");
        assertThat(Provenance.of(IntStream.range(0, 6).mapToObj(it -> source("P" + it, null, null)))
                        .cited())
                .isEqualTo("P0, “Trade”; P1, “Trade”; P2, “Trade”; P3, “Trade”; and 2 more");
    }

    @Test
    void aNumberHasASource() {
        assertThatThrownBy(() -> Provenance.of(Stream.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Provenance provenance(Source... sources) {
        return Provenance.of(Stream.of(sources));
    }

    private static Source source(String publisher, @Nullable String day, @Nullable String licence) {
        return new Source(new NewSource(
                SourceType.PRESS,
                publisher,
                null,
                "Trade",
                day == null ? null : LocalDate.parse(day),
                null,
                null,
                licence,
                null,
                null,
                null,
                null));
    }
}
