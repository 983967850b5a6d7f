/** Pages for people. */
@NullMarked
package io.dyad.explorer;

import org.jspecify.annotations.NullMarked;
