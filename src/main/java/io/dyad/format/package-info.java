/** Tables of named columns and streamed rows, and one writer for each media type that they are answered in. */
@NullMarked
package io.dyad.format;

import org.jspecify.annotations.NullMarked;
