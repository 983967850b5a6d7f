package io.dyad.source;

import io.dyad.store.Change;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements of sources. */
@ApplicationScoped
public class Statements implements PanacheRepositoryBase<Statement, Statement.Key> {

    /**
     * Stores it; one that is stored already stays as it is.
     *
     * @throws IllegalArgumentException when the source has a statement of that label with another wording or place
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String source, String label, @Nullable String locator, @Nullable String wording, Change change) {
        record(source, label, locator, wording, null, change);
    }

    /** The same of one whose clause is not stored, with the words by which a reprint of it is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordWords(String source, String label, @Nullable String locator, NormalWords words, Change change) {
        record(source, label, locator, null, words, change);
    }

    private void record(
            String source,
            String label,
            @Nullable String locator,
            @Nullable String wording,
            @Nullable NormalWords words,
            Change change) {
        Statement known = findById(new Statement.Key(source, label));
        if (known == null) {
            persist(new Statement(source, label, locator, wording, words));
            flush();
            change.wrote();
        } else if (!Objects.equals(known.wording(), wording) || !Objects.equals(known.locator(), locator)) {
            throw new IllegalArgumentException("Statement " + label + " of " + source
                    + " reads otherwise in the store; what a source states never changes: give it another label.");
        }
    }

    /** Stores the bare label of a statement that the source has not got yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordLabel(String source, String label, Change change) {
        if (of(source, label).isEmpty()) {
            record(source, label, null, null, change);
        }
    }

    /** Those of these labels of these sources; without any it asks nothing. */
    @Transactional
    public StatementsOfSources of(Collection<String> sources, Collection<String> labels) {
        return new StatementsOfSources(
                labels.isEmpty() ? List.of() : list("key.sourceId in ?1 and key.label in ?2", sources, labels));
    }

    @Transactional
    public Optional<Statement> of(String source, String label) {
        return findByIdOptional(new Statement.Key(source, label));
    }
}
