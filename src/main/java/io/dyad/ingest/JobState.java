package io.dyad.ingest;

import io.dyad.vocabulary.Words;

/** How far an import is. */
enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }

    static JobState parse(String word) {
        return Words.parse(JobState.class, "state of an import", word);
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
