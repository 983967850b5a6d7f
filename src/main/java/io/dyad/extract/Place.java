package io.dyad.extract;

import io.dyad.extract.Sentences.Sentence;

/**
 * Where a number stands among the others of its sentence.
 *
 * @param line which sentence of the text it is
 * @param leftFrom behind the number before it, or the beginning of the sentence
 * @param namesFrom behind the clause of the number before it: names before that are its own
 * @param rightTo the number behind it, or the end of the sentence
 * @param index how many numbers of the sentence stand before it
 */
record Place(int line, Sentence sentence, Quantity quantity, int leftFrom, int namesFrom, int rightTo, int index) {

    int from() {
        return quantity.from();
    }

    int to() {
        return quantity.to();
    }
}
