package io.dyad.store;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The revisions of the store; the only place where its clock is moved. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, Long> {

    private final Clock clock;
    private final Editions editions;
    private final ReadingPoint point;
    private final Turns turns;
    private final TransactionSynchronizationRegistry transaction;

    Revisions(
            Clock clock,
            Editions editions,
            ReadingPoint point,
            Turns turns,
            TransactionSynchronizationRegistry transaction) {
        this.clock = clock;
        this.editions = editions;
        this.point = point;
        this.turns = turns;
        this.transaction = transaction;
    }

    /** The last committed revision; within a request the one that was it when the request first asked. */
    @Transactional
    public Revision current() {
        if (!Arc.container().requestContext().isActive()) {
            return look();
        }
        Revision kept = point.revision();
        if (kept == null) {
            kept = look();
            point.keep(kept);
        }
        return kept;
    }

    private record Seen(Revision last, Instant created) {}

    /** The last committed revision as the database has it now. */
    @Transactional
    Revision look() {
        // A wait for a connection is no age of what is read then.
        getEntityManager().unwrap(Session.class).doWork(connection -> {});
        long before = System.nanoTime();
        Seen seen = getEntityManager().createQuery("""
                        select r, f.committedAt from Revision r, Revision f
                        where f.number = 0 and r.number = (select revision from StoreClock)""", Seen.class).getSingleResult();
        editions.seen(new Edition(seen.created, seen.last.number(), seen.last.committedAt()), before);
        return seen.last;
    }

    /** What is answered at a revision. */
    @Transactional
    public Edition editionOf(Revision revision) {
        return new Edition(first().committedAt(), revision.number(), revision.committedAt());
    }

    /** The revisions before that number, latest first. */
    @Transactional
    public List<Revision> before(long number, int most) {
        return find("number < ?1 order by number desc", number).page(0, most).list();
    }

    /** The creation of the store. */
    @Transactional
    public Revision first() {
        return found(findById(0L));
    }

    /**
     * Rows that are always there. Hibernate finds nothing where it could not look, when the connection broke as the
     * transaction took it (SessionImpl.find, its HHH90010102).
     */
    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw StoreDiagnosis.problem(DatabaseFault.UNREACHABLE);
        }
        return row;
    }

    /** The number of the last revision committed by a moment that is not before the creation of the store. */
    @Transactional
    long lastCommittedBy(Instant moment) {
        return find(
                        "committedAt <= ?1 and number <= ?2 order by committedAt desc",
                        moment,
                        current().number())
                .page(0, 1)
                .singleResult()
                .number();
    }

    /** The revision of that number, which has been. */
    @Transactional
    public Revision numbered(long number) {
        return found(findById(number));
    }

    /** The revisions of these numbers. */
    @Transactional
    public Map<Long, Revision> byNumbers(Collection<Long> numbers) {
        return list("number in ?1", numbers).stream().collect(Collectors.toMap(Revision::number, it -> it));
    }

    /**
     * Changes the store: whatever is written in {@code writing} becomes visible together, as one revision, or not at
     * all. Writers take turns: the clock's row stays locked until the transaction ends. To be called before the
     * transaction has read anything, and once in it.
     */
    @Transactional
    public <T> T write(Author author, String reason, Function<Change, T> writing) {
        turns.take();
        StoreClock turn =
                found(getEntityManager().find(StoreClock.class, StoreClock.ONLY, LockModeType.PESSIMISTIC_WRITE));
        getEntityManager().refresh(turn);
        Change change = new Change(turn.revision + 1, author);
        T result = writing.apply(change);
        if (!change.isEmpty()) {
            Revision before = found(findById(turn.revision));
            turn.revision = change.revision();
            Holdings holdings = before.holdings().plus(change.growth());
            Revision made = new Revision(change.revision(), after(before), author, reason, holdings);
            persist(made);
            tellWhenCommitted(editionOf(made));
        }
        return result;
    }

    /**
     * The time of a change: never before that of the one before it, however the clocks of two instances differ, and as
     * exact as both databases keep it, so that the revision reads the same before and after it is stored.
     */
    private Instant after(Revision before) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant earliest = before.committedAt().plus(1, ChronoUnit.MICROS);
        return now.isBefore(earliest) ? earliest : now;
    }

    /** Before the change is acknowledged: whoever asks after that must not be answered from memory as it was before. */
    private void tellWhenCommitted(Edition edition) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == jakarta.transaction.Status.STATUS_COMMITTED) {
                    editions.seen(edition, System.nanoTime());
                }
            }
        });
        if (Arc.container().requestContext().isActive()) {
            point.forget();
        }
    }
}
