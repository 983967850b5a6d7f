/** Many claims at once: laid beside the store while a file is read, then let in together, as one change. */
@NullMarked
package io.dyad.load;

import org.jspecify.annotations.NullMarked;
