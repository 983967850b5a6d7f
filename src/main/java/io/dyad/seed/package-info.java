/** The first data: readable files of facts, loaded at start through the door by which all claims enter. */
@NullMarked
package io.dyad.seed;

import org.jspecify.annotations.NullMarked;
