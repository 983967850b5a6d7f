package io.dyad.extract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The texts of which something was stored. */
@ApplicationScoped
class Extractions implements PanacheRepositoryBase<Extraction, String> {

    /** The text of that hash. */
    @Transactional
    Optional<Extraction> of(String textHash) {
        return findByIdOptional(textHash);
    }
}
