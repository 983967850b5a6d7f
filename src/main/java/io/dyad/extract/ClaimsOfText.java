package io.dyad.extract;

import io.dyad.claim.Evidence;
import io.dyad.claim.HeldClaim;
import io.dyad.claim.NewClaim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The claims that the candidates of a text are. A label counts the statements that were found, so that a version which
 * finds more counts otherwise: a candidate that the store has keeps the label it has there, and with it its id.
 */
final class ClaimsOfText {

    private final String source;
    private final LocalDate today;
    private final Map<String, List<HeldClaim>> knownAt;
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> taken;
    private final Map<String, CandidateRow> begun = new LinkedHashMap<>();

    /** @param known what the store has of the source */
    ClaimsOfText(String source, List<HeldClaim> known, LocalDate today) {
        this.source = source;
        this.today = today;
        this.knownAt = known.stream()
                .filter(it -> it.claim().evidence().locator() != null)
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.claim().evidence().locator())));
        this.taken = known.stream()
                .map(it -> Objects.requireNonNullElse(it.claim().evidence().statement(), ""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The claims of the candidates, in their order.
     *
     * @param rows the same candidates as they are answered
     */
    List<NewClaim> of(List<Candidate> candidates, List<CandidateRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            CandidateRow row = rows.get(i);
            String label = knownLabel(candidates.get(i), row);
            if (label != null) {
                labels.putIfAbsent(row.statement(), label);
            }
        }
        List<NewClaim> claims = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CandidateRow row = rows.get(i);
            String known = knownLabel(candidates.get(i), row);
            String label = known != null ? known : labels.computeIfAbsent(row.statement(), it -> fresh(row));
            claims.add(claim(candidates.get(i), row, label));
        }
        return claims;
    }

    /** The statements that the store has not got yet, by their labels, each with a candidate that comes from it. */
    Map<String, CandidateRow> newStatements() {
        return begun;
    }

    /** The label under which the store has this very claim. */
    private @Nullable String knownLabel(Candidate candidate, CandidateRow row) {
        return knownAt.getOrDefault(row.locator(), List.of()).stream()
                .filter(it -> it.claim().evidence().statement() != null)
                .filter(it -> claim(candidate, row, it.claim().evidence().statement())
                        .id()
                        .equals(it.claim().id()))
                .map(it -> it.claim().evidence().statement())
                .findFirst()
                .orElse(null);
    }

    private String fresh(CandidateRow row) {
        int number = Integer.parseInt(row.statement().substring(1));
        while (!taken.add("s" + number)) {
            number++;
        }
        begun.put("s" + number, row);
        return "s" + number;
    }

    private NewClaim claim(Candidate candidate, CandidateRow row, @Nullable String label) {
        return Extractor.claim(
                candidate,
                new Evidence(
                        source,
                        label,
                        row.locator(),
                        onOneLine(row.wording()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        today,
                        Extractor.METHOD,
                        Extractor.VERSION));
    }

    /** As the text has it, with a blank where a line breaks: a claim's texts hold no control character. */
    static String onOneLine(String words) {
        return words.replaceAll("\\p{Cc}", " ");
    }
}
