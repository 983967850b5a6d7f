/** Figures: the claims that the policy chooses, as they are served for a pair, in families and across pairs. */
@NullMarked
package io.dyad.figure;

import org.jspecify.annotations.NullMarked;
