package io.dyad.seed;

import io.dyad.claim.ClaimFields;
import io.dyad.claim.NewClaim;
import io.dyad.claim.WrittenClaims;
import io.dyad.country.Countries;
import io.dyad.http.Parameters;
import io.dyad.pair.Absences;
import io.dyad.pair.Meetings;
import io.dyad.pair.NewAbsence;
import io.dyad.pair.NewMeeting;
import io.dyad.pair.Pair;
import io.dyad.pair.Pairs;
import io.dyad.source.Sources;
import io.dyad.source.Statements;
import io.dyad.store.Author;
import io.dyad.store.Change;
import io.dyad.store.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings the store in line with a seed file. A file that says nothing new changes nothing. */
@ApplicationScoped
public class Seed {

    static final Author AUTHOR = new Author("seed");

    private final Revisions revisions;
    private final Sources sources;
    private final Statements statements;
    private final Pairs pairs;
    private final Meetings meetings;
    private final Absences absences;
    private final SeedClaims claims;
    private final Countries countries;
    private final WrittenClaims written;

    Seed(
            Revisions revisions,
            Sources sources,
            Statements statements,
            Pairs pairs,
            Meetings meetings,
            Absences absences,
            SeedClaims claims,
            Countries countries,
            WrittenClaims written) {
        this.revisions = revisions;
        this.sources = sources;
        this.statements = statements;
        this.pairs = pairs;
        this.meetings = meetings;
        this.absences = absences;
        this.claims = claims;
        this.countries = countries;
        this.written = written;
    }

    /** Loads the file as one revision, or none if it says nothing new. */
    void load(String name, SeedFile file) {
        revisions.write(AUTHOR, "The seed file " + name + " was loaded.", change -> {
            String source = sources.record(file.source(), change);
            List<String> descriptions = sources.idsOfDocument(file.source());
            file.statements().forEach(it -> statements.record(source, it.label(), it.locator(), it.wording(), change));
            recordPairs(file, source, descriptions, change);
            claims.bringInLine(read(file.claims()), descriptions, change);
            return source;
        });
    }

    private List<NewClaim> read(List<ClaimFields> fields) {
        Parameters faults = Parameters.ofBody();
        List<NewClaim> claims = IntStream.range(0, fields.size())
                .mapToObj(it -> written.read(fields.get(it), faults.at("claims[" + it + "].")))
                .flatMap(Optional::stream)
                .toList();
        faults.check();
        if (claims.size() < fields.size()) {
            throw new IllegalArgumentException("A claim of the seed file lacks its pair or indicator.");
        }
        return claims;
    }

    private void recordPairs(SeedFile file, String source, List<String> descriptions, Change change) {
        List<NewMeeting> held = file.meetings().stream()
                .map(it -> new NewMeeting(pair(it.pair()), it.heldOn(), it.place(), it.occasion(), it.topics(), source))
                .toList();
        List<NewAbsence> absent = file.absences().stream()
                .map(it -> new NewAbsence(pair(it.pair()), it.indicator(), it.reason(), source))
                .toList();
        pairs.record(
                Stream.concat(
                                held.stream().map(NewMeeting::pair),
                                absent.stream().map(NewAbsence::pair))
                        .toList(),
                change);
        meetings.replace(descriptions, held, change);
        absences.replace(descriptions, absent, change);
    }

    private Pair pair(String text) {
        return Pair.resolve(text, countries);
    }
}
