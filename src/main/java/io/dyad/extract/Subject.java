package io.dyad.extract;

import io.dyad.extract.Phrases.Found;
import org.jspecify.annotations.Nullable;

/**
 * What a number is about, with the words that say so; or why it is left.
 *
 * @param mark null where it goes on with what was spoken of before
 * @param left why the number is no figure of two countries; null if it may be one
 */
record Subject(
        Topic topic, @Nullable Found<Topic> mark, @Nullable String left, String reason) {

    static Subject of(Found<Topic> mark, String reason) {
        return new Subject(mark.meaning(), mark, null, reason);
    }

    static Subject goingOn(Topic topic, @Nullable String left) {
        return new Subject(topic, null, left, "goes on with what was spoken of before");
    }

    static Subject none(String why) {
        return new Subject(Topic.NONE, null, why, "");
    }

    Subject left(String why) {
        return new Subject(topic, mark, why, reason);
    }
}
