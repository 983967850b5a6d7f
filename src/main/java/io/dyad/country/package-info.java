/** Countries: their codes and names, the aliases people write, and how a text is resolved to one of them. */
@NullMarked
package io.dyad.country;

import org.jspecify.annotations.NullMarked;
