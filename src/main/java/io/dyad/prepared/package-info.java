/** Answers kept as bytes for one edition of the store, told apart by ETags, and served without being made again. */
@NullMarked
package io.dyad.prepared;

import org.jspecify.annotations.NullMarked;
