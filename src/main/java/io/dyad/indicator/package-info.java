/** The catalogue of what is measured: definitions, units, direction, flow or stock. */
@NullMarked
package io.dyad.indicator;

import org.jspecify.annotations.NullMarked;
