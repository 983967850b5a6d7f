/** Who may ask how much: a limit for each client, and one for all of them together. */
@NullMarked
package io.dyad.access;

import org.jspecify.annotations.NullMarked;
