package io.dyad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well invented reports are read. {@code dev-paraphrased} was given; the others are ours: rules were written with
 * {@code own-seen} and {@code reports} in view, and never with {@code own-unseen}.
 */
class ExtractionScoreTest {

    private static final Extractor EXTRACTOR = Extractor.load();

    /** Floors, to be raised as the score rises; {@code -Dremarks=true} prints what is wrong or missed of all but the unseen. */
    @ParameterizedTest
    @CsvSource({
        "dev-paraphrased.jsonl, 0.99, 0.97, 0.99, 0.97",
        "own-seen.jsonl, 0.99, 0.96, 0.99, 0.97",
        "reports.jsonl, 0.98, 0.98, 0.99, 0.97",
        "own-unseen.jsonl, 0.94, 0.90, 0.97, 0.93"
    })
    void readsWhatReportsStateAndLittleElse(
            String file, BigDecimal precision, BigDecimal recall, BigDecimal qualifier, BigDecimal period) {
        PressScore score = PressScore.of(EXTRACTOR, PressFact.read(file));

        System.out.println(file + "\n" + score);
        if (Boolean.getBoolean("remarks") && !file.contains("unseen")) {
            score.remarks.forEach(System.out::println);
        }
        assertThat(score.all.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(score.all.recall()).as("recall").isGreaterThanOrEqualTo(recall);
        assertThat(score.qualifierRight()).as("qualifier").isGreaterThanOrEqualTo(qualifier);
        assertThat(score.periodRight()).as("period").isGreaterThanOrEqualTo(period);
    }
}
