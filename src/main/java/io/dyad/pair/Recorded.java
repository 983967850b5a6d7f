package io.dyad.pair;

import io.dyad.store.AsOf;
import io.dyad.store.Change;
import io.dyad.store.Conditions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Something recorded of a pair until a revision ends it. */
interface Recorded {

    String id();

    void end(long revision);

    /** Something to be recorded. */
    interface New {
        String id();
    }

    /** That it is known, and its source had been published. */
    static Conditions asOf(AsOf asOf) {
        return new Conditions()
                .and(
                        "key.recordedFrom <= :revision and (recordedTo is null or recordedTo > :revision)",
                        "revision",
                        asOf.revision())
                .andIf(
                        "sourceId in (select said.id from Source said where said.publishedOn <= :day)",
                        "day",
                        asOf.publishedBy());
    }

    /** Makes {@code wanted} what is recorded: new ones are added, those left out end, equal ones stay as they are. */
    static <N extends New> void replace(
            List<? extends Recorded> recorded, List<N> wanted, Change change, Consumer<N> add) {
        Set<String> wantedIds = wanted.stream().map(New::id).collect(Collectors.toSet());
        Set<String> recordedIds = recorded.stream().map(Recorded::id).collect(Collectors.toSet());
        recorded.stream().filter(it -> !wantedIds.contains(it.id())).forEach(it -> {
            it.end(change.revision());
            change.wrote();
        });
        wanted.stream().filter(it -> !recordedIds.contains(it.id())).forEach(it -> {
            add.accept(it);
            change.wrote();
        });
    }
}
