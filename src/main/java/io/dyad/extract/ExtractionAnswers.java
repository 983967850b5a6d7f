package io.dyad.extract;

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
import org.jspecify.annotations.Nullable;

/** Makes rows of what was found, their places counted in code points. */
@ApplicationScoped
class ExtractionAnswers {

    /** As long as a wording may be. */
    private static final int LONGEST_WORDING = 2000;

    private final Indicators indicators;

    ExtractionAnswers(Indicators indicators) {
        this.indicators = indicators;
    }

    ExtractionAnswer of(Submission submission, Extractor.Found found) {
        Offsets offsets = new Offsets(submission.text());
        return new ExtractionAnswer(
                submission.text(),
                found.candidates().stream()
                        .map(it -> row(it, submission, found.reading(), offsets))
                        .toList(),
                found.left().stream()
                        .map(it -> row(it, submission, found.reading(), offsets))
                        .toList(),
                found.candidates().isEmpty() ? reason(submission, found) : null,
                found.home(),
                Extractor.METHOD,
                Extractor.VERSION);
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
        int start = offsets.codePoint(reading.tokens.get(candidate.from()).start());
        int end = offsets.codePoint(reading.tokens.get(candidate.to() - 1).end());
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
                "characters " + start + "-" + end,
                submission
                        .text()
                        .substring(
                                reading.tokens.get(candidate.from()).start(),
                                reading.tokens.get(candidate.to() - 1).end()),
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
                null,
                sentence(candidate, submission, reading),
                start,
                end,
                candidate.reasons());
    }

    private static @Nullable String label(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    private static @Nullable String sentence(Candidate candidate, Submission submission, Reading reading) {
        Sentence sentence = reading.sentences.get(candidate.line());
        String text = submission
                .text()
                .substring(
                        reading.tokens.get(sentence.from()).start(),
                        reading.tokens.get(sentence.to() - 1).end());
        return text.length() > LONGEST_WORDING ? null : text;
    }

    private static NotTakenRow row(Left left, Submission submission, Reading reading, Offsets offsets) {
        int start = reading.tokens.get(left.from()).start();
        int end = reading.tokens.get(left.to() - 1).end();
        return new NotTakenRow(
                offsets.codePoint(start),
                offsets.codePoint(end),
                submission.text().substring(start, end),
                left.reason(),
                left.indicator(),
                left.pair(),
                left.value(),
                left.unit(),
                left.horizon());
    }
}
