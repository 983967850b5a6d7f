package io.dyad.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements of sources. */
@ApplicationScoped
public class Statements implements PanacheRepositoryBase<Statement, Statement.Key> {

    /** Stores it unless the source has a statement of that label already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String source, String label, @Nullable String locator, @Nullable String wording) {
        if (findById(new Statement.Key(source, label)) == null) {
            persist(new Statement(source, label, locator, wording));
            flush();
        }
    }

    @Transactional
    public Optional<Statement> of(String source, String label) {
        return findByIdOptional(new Statement.Key(source, label));
    }
}
