/** How Dyad speaks HTTP: problems, strict parameters, paging, cursors and links. */
@NullMarked
package io.dyad.http;

import org.jspecify.annotations.NullMarked;
