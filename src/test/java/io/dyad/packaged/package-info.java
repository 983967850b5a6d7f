/** Tests of the packaged service, run as its users run it. */
@NullMarked
package io.dyad.packaged;

import org.jspecify.annotations.NullMarked;
