package io.dyad.pair;

import io.dyad.store.AsOf;
import io.dyad.store.Change;
import io.dyad.store.Conditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** The meetings of pairs. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, Recording> {

    /** The meetings of a pair as known at a revision, latest first; of sources published by the day asked for. */
    @Transactional
    public List<MeetingView> of(Pair pair, AsOf asOf) {
        Conditions conditions = Recorded.asOf(asOf).and("key.pair = :pair", "pair", pair.toString());
        return conditions
                .bind(getEntityManager()
                        .createQuery(
                                "from Meeting where " + conditions.hql() + " order by heldOn desc, key.id",
                                Meeting.class))
                .getResultList()
                .stream()
                .map(Meeting::view)
                .toList();
    }

    /** Makes these the meetings that the sources report. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replace(Collection<String> sources, List<NewMeeting> meetings, Change change) {
        List<Meeting> recorded = list("sourceId in ?1 and recordedTo is null", sources);
        Recorded.replace(recorded, meetings, change, it -> persist(new Meeting(it, change.revision())));
    }
}
