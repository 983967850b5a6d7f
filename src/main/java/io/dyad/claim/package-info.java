/** Claims: what one source states of one quantity, with its evidence, its states, and the one door by which claims enter, change and leave. */
@NullMarked
package io.dyad.claim;

import org.jspecify.annotations.NullMarked;
