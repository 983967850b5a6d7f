package io.dyad.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewSourceTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    /** A press report; tests vary one field of it. */
    private static ObjectNode report() {
        return JSON.createObjectNode()
                .put("source_type", "press")
                .put("publisher", "The Astana Times")
                .put("title", "Trade is up")
                .put("published_on", "2023-09-20")
                .put("language", "en");
    }

    private static NewSource source(ObjectNode fields) {
        return JSON.convertValue(fields, NewSource.class);
    }

    @Test
    void itsIdIsReadableAndTheSameEverywhere() {
        assertThat(source(report()).id())
                .isEqualTo(source(report()).id())
                .matches("the-astana-times-2023-09-20-[0-9a-f]{8}");
    }

    @Test
    void aFieldThatIsNullTakesNoPartInItsId() {
        assertThat(source(report().putNull("licence")).id())
                .isEqualTo(source(report()).id());
    }

    @ParameterizedTest
    @CsvSource({
        "publisher, The Courier",
        "authority, Press service",
        "title, Trade is down",
        "published_on, 2023-09-21",
        "url, https://example.org/1",
        "language, kk",
        "licence, CC BY 4.0",
        "redistributable, true",
        "dataset, reports",
        "vintage, 2023",
        "content_hash, abc",
        "source_type, official-statistics"
    })
    void anotherValueOfAnyFieldMakesAnotherId(String field, String value) {
        assertThat(source(report().put(field, value)).id())
                .isNotEqualTo(source(report()).id());
    }

    @ParameterizedTest
    @CsvSource({"licence, CC BY 4.0", "authority, Press service", "language, kk", "redistributable, true"})
    void aBetterDescriptionIsOfTheSameDocument(String field, String value) {
        assertThat(source(report().put(field, value)).documentKey())
                .isEqualTo(source(report()).documentKey());
    }

    @Test
    void aDocumentIsKnownByItsAddressWhereItHasOne() {
        ObjectNode addressed = report().put("url", "https://example.org/1");
        assertThat(source(addressed.deepCopy().put("title", "Trade is booming")).documentKey())
                .isEqualTo(source(addressed).documentKey());
        assertThat(source(report().put("title", "Trade is booming")).documentKey())
                .isNotEqualTo(source(report()).documentKey());
        assertThat(source(addressed.deepCopy().put("vintage", "2024")).documentKey())
                .isNotEqualTo(source(addressed).documentKey());
    }

    @Test
    void statisticsBelongToADataSetMadeFromTheAuthorityUnlessItIsGiven() {
        ObjectNode statistics = report().put("source_type", "official-statistics");
        assertThat(source(statistics).dataset()).isEqualTo("the-astana-times");
        assertThat(source(statistics.put("authority", "Bureau of Statistics")).dataset())
                .isEqualTo("bureau-of-statistics");
        assertThat(source(statistics.put("dataset", "trade")).dataset()).isEqualTo("trade");
        assertThat(source(report()).dataset()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Trade", "a b", "a/b", "-a", "é", "press", "all", "statement"})
    void takesNothingButASlugForADataSet(String dataset) {
        assertThatThrownBy(() -> source(report().put("dataset", dataset)))
                .hasMessageContaining("dataset is a slug")
                .hasMessageContaining("not \"" + dataset + "\"");
    }

    @Test
    void needsTheAuthorityOfAnOfficialStatement() {
        assertThatThrownBy(() -> source(report().put("source_type", "official-statement")))
                .hasMessageContaining("needs the authority");
    }

    @ParameterizedTest
    @CsvSource({"publisher, 301", "authority, 301", "title, 1001", "url, 2001", "language, 36", "vintage, 51"})
    void refusesTextThatIsTooLong(String field, int length) {
        assertThatThrownBy(() -> source(report().put(field, "x".repeat(length))))
                .hasMessageContaining(field + " is text of at most " + (length - 1));
    }
}
