package io.dyad.pair;

import io.dyad.store.AsOf;
import io.dyad.store.Change;
import io.dyad.store.Conditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Why pairs have no figures. */
@ApplicationScoped
public class Absences implements PanacheRepositoryBase<Absence, Recording> {

    /** The absences of these pairs as known at a revision; of sources published by the day asked for. */
    @Transactional
    public List<Absence> of(Collection<Pair> pairs, AsOf asOf) {
        Conditions conditions = Recorded.asOf(asOf)
                .and(
                        "key.pair in :pairs",
                        "pairs",
                        pairs.stream().map(Pair::toString).toList());
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "from Absence where " + conditions.hql() + " order by key.pair, key.id", Absence.class))
                .getResultList();
    }

    /** Makes these the absences that come from the sources. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Collection<String> sources, List<NewAbsence> absences, Change change) {
        List<Absence> recorded = list("sourceId in ?1 and recordedTo is null", sources);
        Recorded.replace(recorded, absences, change, it -> persist(new Absence(it, change.revision())));
    }
}
