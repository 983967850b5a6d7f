package io.dyad.extract;

import io.dyad.access.Caller;
import io.dyad.access.Role;
import io.dyad.claim.ClaimDoor;
import io.dyad.claim.Claims;
import io.dyad.claim.NewClaim;
import io.dyad.claim.State;
import io.dyad.country.Countries;
import io.dyad.http.Fault;
import io.dyad.http.JsonBodies;
import io.dyad.http.ProblemException;
import io.dyad.source.NewSource;
import io.dyad.source.NormalWords;
import io.dyad.source.Source;
import io.dyad.source.Sources;
import io.dyad.source.Statements;
import io.dyad.store.Change;
import io.dyad.store.Revisions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores what a text states, as candidates of one source, in one revision. A text that was stored is known again. */
@ApplicationScoped
class ExtractionWriting {

    /** As many claims as enter with one request elsewhere. */
    private static final int MOST = 1_000;

    private final Submissions submissions;
    private final Extractor extractor;
    private final ExtractionAnswers answers;
    private final Extractions extractions;
    private final Revisions revisions;
    private final Sources sources;
    private final Statements statements;
    private final Claims claims;
    private final ClaimDoor door;
    private final Countries countries;
    private final Caller caller;
    private final Clock clock;

    ExtractionWriting(
            Submissions submissions,
            Extractor extractor,
            ExtractionAnswers answers,
            Extractions extractions,
            Revisions revisions,
            Sources sources,
            Statements statements,
            Claims claims,
            ClaimDoor door,
            Countries countries,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.extractor = extractor;
        this.answers = answers;
        this.extractions = extractions;
        this.revisions = revisions;
        this.sources = sources;
        this.statements = statements;
        this.claims = claims;
        this.door = door;
        this.countries = countries;
        this.caller = caller;
        this.clock = clock;
    }

    /** A text that was read, and its candidates as they are answered. */
    private record Read(Submission submission, List<Candidate> candidates, ExtractionAnswer answer) {}

    /** Here the key is asked for, so that nobody's body is read who may not store it. */
    @RolesAllowed(Role.CONTRIBUTES)
    ExtractionAnswer store(InputStream body) {
        LocalDate today = LocalDate.now(clock);
        Deposit deposit = submissions.deposit(JsonBodies.bytes(body), today);
        Submission sent = deposit.submission();
        String hash = sent.textHash();
        // Reading takes its time, so it is done before others have to wait.
        Optional<Extraction> before = extractions.of(hash);
        Read early = read(before.map(it -> asKnown(sent, it)).orElse(sent));
        String reason = "What a text of " + early.submission().publisher() + " states was entered.";
        ExtractionStored stored = revisions.write(caller.author(), reason, change -> {
            Optional<Extraction> known = extractions.of(hash);
            boolean isKnownSince = before.isEmpty() && known.isPresent();
            Read read = isKnownSince ? read(asKnown(sent, known.get())) : early;
            return store(deposit, read, known.orElse(null), today, change);
        });
        return answers.of(stored);
    }

    private Read read(Submission submission) {
        Extractor.Found found = extractor.read(submission);
        if (found.candidates().size() > MOST) {
            throw ProblemException.invalidFields(List.of(Fault.of(
                    "text",
                    null,
                    "The text has " + found.candidates().size() + " candidates; at most " + MOST
                            + " are stored at once. Send it in parts.")));
        }
        return new Read(submission, found.candidates(), answers.of(submission, found));
    }

    /** As it was sent when it was stored, in the language that is said now: by another date its periods would be others, and its claims other claims. */
    private Submission asKnown(Submission sent, Extraction known) {
        Source source =
                Objects.requireNonNull(sources.byIds(List.of(known.sourceId())).get(known.sourceId()));
        String home = known.homeCountry();
        return new Submission(
                sent.text(),
                known.published(),
                source.publisher(),
                known.title(),
                source.url(),
                sent.language(),
                home == null ? null : countries.resolve(home));
    }

    private ExtractionStored store(
            Deposit deposit, Read read, @Nullable Extraction known, LocalDate today, Change change) {
        if (known == null && read.candidates().isEmpty()) {
            return ExtractionStored.nothing(read.answer(), change.revision() - 1);
        }
        String source = known == null ? source(deposit.source(), change) : known.sourceId();
        ClaimsOfText ofText = new ClaimsOfText(source, claims.ofSource(source, change.revision() - 1), today);
        List<NewClaim> stated = ofText.of(read.candidates(), read.answer().candidates());
        ofText.newStatements().forEach((label, row) -> record(source, label, row, deposit.keepsText(), change));
        int entered = door.enter(stated, State.CANDIDATE, change).size();
        Extraction extraction = known == null ? added(source, read.submission(), change) : known;
        if (entered > 0) {
            extraction.stored(Extractor.VERSION, change.revision());
        }
        if (deposit.keepsText() && extraction.keptText() == null) {
            extraction.keep(deposit.submission().text());
            change.wrote();
        }
        return new ExtractionStored(
                read.answer(),
                known != null,
                entered,
                source,
                stated.stream().map(NewClaim::id).toList(),
                change.isEmpty() ? change.revision() - 1 : change.revision());
    }

    /** The sentence is text; where that may not be stored, it is known by its words alone. */
    private void record(String source, String label, CandidateRow row, boolean keepsText, Change change) {
        String sentence = row.statementWording();
        if (sentence == null) {
            statements.record(source, label, row.statementLocator(), null, change);
        } else if (keepsText) {
            statements.record(source, label, row.statementLocator(), ClaimsOfText.onOneLine(sentence), change);
        } else {
            statements.recordWords(source, label, row.statementLocator(), NormalWords.of(sentence), change);
        }
    }

    private Extraction added(String source, Submission submission, Change change) {
        Extraction extraction =
                new Extraction(submission.textHash(), source, submission, Extractor.VERSION, change.revision());
        extractions.persist(extraction);
        change.wrote();
        return extraction;
    }

    /** A description that is in use stays: to describe a document otherwise is not a contributor's to do. */
    private String source(NewSource described, Change change) {
        return sources.idsInUse(described).stream().findFirst().orElseGet(() -> sources.record(described, change));
    }
}
