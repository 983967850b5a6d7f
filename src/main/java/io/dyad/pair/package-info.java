/** Two countries as one value, and what is known of them besides figures: meetings, their topics, and absences of figures. */
@NullMarked
package io.dyad.pair;

import org.jspecify.annotations.NullMarked;
