package io.dyad.extract;

import io.dyad.extract.Sentences.Sentence;
import java.util.List;

final class Ranks {
    Ranks(Reading reading, Scene scene, Pairs pairs) {}

    List<Candidate> of(int line, Sentence sentence) {
        return List.of();
    }
}
