package io.dyad.pair;

import io.dyad.store.Change;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Why pairs have no figures. */
@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, Recording> {

    /** The absences of these pairs as known at a revision. */
    @Transactional
    public List<Absence> of(Collection<Pair> pairs, long revision) {
        return list("""
                key.pair in ?1 and key.recordedFrom <= ?2 and (recordedTo is null or recordedTo > ?2)
                order by key.pair, key.id""", pairs.stream().map(Pair::toString).toList(), revision);
    }

    /** Makes these the absences that come from the sources. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Collection<String> sources, List<NewAbsence> absences, Change change) {
        List<Absence> recorded = list("sourceId in ?1 and recordedTo is null", sources);
        Recorded.replace(recorded, absences, change, it -> persist(new Absence(it, change.revision())));
    }
}
