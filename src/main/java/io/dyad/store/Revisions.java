package io.dyad.store;

import io.dyad.format.ListRequest;
import io.dyad.http.Cursor;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The revisions of the store; the only place where its clock is moved. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, Long> {

    private final Clock clock;

    Revisions(Clock clock) {
        this.clock = clock;
    }

    /** The last committed revision. */
    @Transactional
    public Revision current() {
        return find("number = (select revision from StoreClock)").singleResult();
    }

    /** The creation of the store. */
    @Transactional
    public Revision first() {
        return findById(0L);
    }

    /**
     * The revision at which a list is read: that of its first page, so that paging stays exact while data changes.
     *
     * @throws ProblemException when the cursor names a revision that has not been yet
     */
    @Transactional
    public long of(ListRequest request) {
        long current = current().number();
        Cursor cursor = request.cursor();
        if (cursor == null) {
            return current;
        }
        if (cursor.revision() < 0 || cursor.revision() > current) {
            throw ProblemException.invalidParameters(
                    List.of(Fault.of("cursor", cursor.toString(), "This cursor is not from this store.")));
        }
        return cursor.revision();
    }

    /**
     * Reads the parameter known_as_of: a revision that has been.
     *
     * @return null when it is not given
     */
    @Transactional
    public @Nullable Long knownAsOf(@Nullable String text) {
        Parameters parameters = new Parameters();
        Long revision =
                parameters.number("known_as_of", text, 0, current().number()).orElse(null);
        parameters.check();
        return revision;
    }

    /**
     * Changes the store: whatever is written in {@code writing} becomes visible together, as one revision, or not at
     * all. Writers take turns: the clock's row stays locked until the transaction ends.
     */
    @Transactional
    public <T> T write(Author author, String reason, Function<Change, T> writing) {
        StoreClock turn = getEntityManager().find(StoreClock.class, StoreClock.ONLY, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(turn);
        Change change = new Change(turn.revision + 1, author);
        T result = writing.apply(change);
        if (!change.isEmpty()) {
            Holdings before = findById(turn.revision).holdings();
            turn.revision = change.revision();
            persist(new Revision(change.revision(), clock.instant(), author, reason, before.plus(change.growth())));
        }
        return result;
    }
}
