package io.dyad.extract;

import io.dyad.claim.ClaimReader;
import io.dyad.claim.ClaimRow;
import io.dyad.claim.Claims;
import io.dyad.claim.Evidence;
import io.dyad.claim.NewClaim;
import io.dyad.claim.Policy;
import io.dyad.claim.Stated;
import io.dyad.claim.Timing;
import io.dyad.extract.Sentences.Sentence;
import io.dyad.indicator.Indicators;
import io.dyad.period.Period;
import io.dyad.quantity.Display;
import io.dyad.quantity.Range;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes rows of what was found, their places counted in code points. */
@ApplicationScoped
class ExtractionAnswers {

    private final Indicators indicators;
    private final Claims claims;
    private final ClaimReader claimRows;

    ExtractionAnswers(Indicators indicators, Claims claims, ClaimReader claimRows) {
        this.indicators = indicators;
        this.claims = claims;
        this.claimRows = claimRows;
    }

    /** What was found in a text that was stored: each candidate as the claim that it is now. */
    ExtractionAnswer of(ExtractionStored stored) {
        if (stored.claims().isEmpty()) {
            return stored.answer(List.of());
        }
        Map<String, ClaimRow> rows = claims.all(stored.claims(), stored.revision()).stream()
                .map(claimRows::row)
                .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
        List<CandidateRow> read = stored.read().candidates();
        return stored.answer(IntStream.range(0, read.size())
                .mapToObj(it -> read.get(it)
                        .as(Objects.requireNonNull(rows.get(stored.claims().get(it)))))
                .toList());
    }

    ExtractionAnswer of(Submission submission, Extractor.Found found) {
        Offsets offsets = new Offsets(submission.text());
        return ExtractionAnswer.read(
                submission,
                found.candidates().stream()
                        .map(it -> row(it, submission, found.reading(), offsets))
                        .toList(),
                found.left().stream()
                        .map(it -> row(it, submission, found.reading(), offsets))
                        .toList(),
                found.candidates().isEmpty() ? reason(submission, found) : null,
                found.home());
    }

    private static String reason(Submission submission, Extractor.Found found) {
        if (!submission.isReadable()) {
            return "Only texts in English are read, and this one is said to be in \"" + submission.language() + "\".";
        }
        if (found.reading().quantities.all().isEmpty()) {
            return "The text states no number.";
        }
        if (found.left().isEmpty()) {
            return "The text states no figure on two countries: none of its numbers measures trade, investment, firms or"
                    + " travel.";
        }
        return "The text states no figure on two countries; not_taken says of each number why it is none.";
    }

    private CandidateRow row(Candidate candidate, Submission submission, Reading reading, Offsets offsets) {
        Words words = words(candidate.from(), candidate.to(), submission, reading, offsets);
        Sentence sentence = reading.sentences.get(candidate.line());
        Words statement = words(sentence.from(), sentence.to(), submission, reading, offsets);
        NewClaim claim = Extractor.claim(candidate, Evidence.of(Extractor.METHOD));
        Timing timing = claim.timing();
        Stated number = claim.number();
        Range range = number.number()
                .range(indicators.get(candidate.indicator()).domain(), Policy.OFFICIAL_FIRST.vagueness());
        return new CandidateRow(
                null,
                "candidate",
                claim.pair().toString(),
                candidate.indicator(),
                candidate.origin(),
                candidate.destination(),
                candidate.product(),
                candidate.coverage(),
                candidate.nature().toString(),
                label(timing.period()),
                timing.periodStart(),
                timing.periodEnd(),
                timing.frequency(),
                timing.periodBasis().toString(),
                null,
                candidate.growthBasis() == null ? null : candidate.growthBasis().toString(),
                number.stated(),
                number.comparator().toString(),
                range.lower(),
                range.lowerOpen(),
                range.upper(),
                range.upperOpen(),
                number.number().basis().toString(),
                number.statedPrecision(),
                number.unit(),
                number.altValue(),
                number.altUnit(),
                Display.of(number.number(), number.in()),
                null,
                null,
                null,
                null,
                null,
                submission.publisher(),
                null,
                submission.publishedOn(),
                "s" + candidate.statement(),
                words.locator(),
                words.text(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Extractor.METHOD,
                Extractor.VERSION,
                statement.locator(),
                statement.text().length() > Extractor.LONGEST_WORDING ? null : statement.text(),
                words.start(),
                words.end(),
                candidate.reasons());
    }

    private static @Nullable String label(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    /** Words of the text, and where they stand in code points. */
    private record Words(String text, int start, int end) {
        String locator() {
            return "characters " + start + "-" + end;
        }
    }

    /** From a token to the one before {@code to}. */
    private static Words words(int from, int to, Submission submission, Reading reading, Offsets offsets) {
        int start = reading.tokens.get(from).start();
        int end = reading.tokens.get(to - 1).end();
        return new Words(submission.text().substring(start, end), offsets.codePoint(start), offsets.codePoint(end));
    }

    private static NotTakenRow row(Left left, Submission submission, Reading reading, Offsets offsets) {
        Words words = words(left.from(), left.to(), submission, reading, offsets);
        return new NotTakenRow(
                words.start(),
                words.end(),
                words.text(),
                left.reason(),
                left.indicator(),
                left.pair(),
                left.value(),
                left.unit(),
                left.horizon());
    }
}
