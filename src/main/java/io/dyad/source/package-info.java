/** Who says so: sources with their origin and carrier, how they are cited, and which book their figures belong to. */
@NullMarked
package io.dyad.source;

import org.jspecify.annotations.NullMarked;
