/** What a figure covers in time: periods, their labels and frequencies, and on what basis a period or a growth is known. */
@NullMarked
package io.dyad.period;

import org.jspecify.annotations.NullMarked;
