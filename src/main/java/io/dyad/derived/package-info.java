/** Formulas on ranges, one small class each, with the arithmetic they did; and how a stated number is read as a range. */
@NullMarked
package io.dyad.derived;

import org.jspecify.annotations.NullMarked;
