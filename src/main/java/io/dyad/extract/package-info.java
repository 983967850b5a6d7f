/** Extraction: from a text to the figures on two countries that it states, each with the words that state it. */
@NullMarked
package io.dyad.extract;

import org.jspecify.annotations.NullMarked;
