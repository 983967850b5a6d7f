package io.dyad.extract;

import io.dyad.claim.ClaimRules;
import io.dyad.claim.Evidence;
import io.dyad.claim.NewClaim;
import io.dyad.claim.Stated;
import io.dyad.claim.Timing;
import io.dyad.country.Countries;
import io.dyad.http.ProblemException;
import io.dyad.pair.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads the figures on two countries off a text. The same text is always read alike. */
@ApplicationScoped
class Extractor {

    static final String METHOD = "dyad-extract";

    /** Rises with every change of rules or vocabulary that reads a text otherwise. */
    static final String VERSION = "1";

    /** As long as a wording may be. */
    static final int LONGEST_WORDING = 2000;

    /** Characters of a text that takes more than a moment. */
    private static final int LONG = 100_000;

    private static final int PATIENCE = 5;

    /** Of long texts, of which each takes a processor and much memory for a while. */
    final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Vocabulary vocabulary;
    private final ClaimRules rules;

    @Inject
    Extractor(Vocabulary vocabulary, ClaimRules rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /** For code that runs without a container. */
    static Extractor load() {
        return new Extractor(new Vocabulary(Countries.load()), ClaimRules.load());
    }

    /** What was found, with the tokens that places are counted in. */
    record Found(
            Reading reading,
            List<Candidate> candidates,
            List<Left> left,
            @Nullable String home) {}

    /**
     * What the text states.
     *
     * @throws ProblemException when as many long texts are being read as there are processors, and none is done soon
     */
    Found read(Submission submission) {
        if (submission.text().length() < LONG) {
            return readAtOnce(submission);
        }
        try {
            if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw ProblemException.overloaded("Several long texts are being read; try again.", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.overloaded("The service is stopping.", PATIENCE);
        }
        try {
            return readAtOnce(submission);
        } finally {
            places.release();
        }
    }

    private Found readAtOnce(Submission submission) {
        String home = submission.home() == null ? null : submission.home().alpha3();
        String text = submission.isReadable() ? submission.text() : "";
        Reading reading = new Reading(vocabulary, text, submission.published(), home);
        Assembly assembly = new Assembly(reading, home, titled(submission));
        assembly.read();
        List<Candidate> candidates = new ArrayList<>();
        List<Left> left = new ArrayList<>(assembly.left);
        for (Candidate candidate : assembly.candidates) {
            if (!isClaim(candidate)) {
                left.add(Left.of(candidate, "no number that this can be"));
            } else if (isTooWide(candidate, reading)) {
                left.add(Left.of(candidate, "its words stand too far apart to be shown"));
            } else {
                candidates.add(candidate);
            }
        }
        left.sort(Comparator.comparing(Left::from));
        return new Found(reading, candidates, left, assembly.scene().home);
    }

    /** The countries of the headline. */
    private List<String> titled(Submission submission) {
        String title = submission.title();
        if (title == null) {
            return List.of();
        }
        return Marks.of(Tokenizer.tokens(title), vocabulary.countries.names).all().stream()
                .filter(Reading::isCountry)
                .map(it -> it.meaning().country())
                .distinct()
                .toList();
    }

    /** What no claim can be is no candidate. */
    private boolean isClaim(Candidate candidate) {
        return rules.faults(claim(candidate, Evidence.of(METHOD)), LocalDate.EPOCH)
                .isEmpty();
    }

    private static boolean isTooWide(Candidate candidate, Reading reading) {
        return reading.tokens.get(candidate.to() - 1).end()
                        - reading.tokens.get(candidate.from()).start()
                > LONGEST_WORDING;
    }

    /** The claim that a candidate would be, of a source. */
    static NewClaim claim(Candidate candidate, Evidence evidence) {
        io.dyad.claim.Subject subject = new io.dyad.claim.Subject(
                candidate.indicator(),
                candidate.origin(),
                candidate.destination(),
                null,
                candidate.product(),
                candidate.coverage(),
                null,
                candidate.nature());
        return new NewClaim(
                Pair.of(candidate.one(), candidate.other()),
                subject,
                Timing.of(candidate.period(), candidate.basis(), null, candidate.growthBasis()),
                Stated.of(candidate.number(), candidate.unit())
                        .alternatively(candidate.altValue(), candidate.altUnit()),
                evidence);
    }
}
