/** Who may write, by keys and their roles, and who may ask how much: limits for each client and for all together. */
@NullMarked
package io.dyad.access;

import org.jspecify.annotations.NullMarked;
