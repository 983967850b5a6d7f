/** Closed sets of words: how a constant is written outside of Java, and what is said when a word is not in the set. */
@NullMarked
package io.dyad.vocabulary;

import org.jspecify.annotations.NullMarked;
