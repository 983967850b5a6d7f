/** What is said of one quantity, set beside each other: claims, the two books of one flow, and where they contradict. */
@NullMarked
package io.dyad.comparison;

import org.jspecify.annotations.NullMarked;
