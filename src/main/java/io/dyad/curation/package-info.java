/** Adding, correcting and withdrawing over HTTP: who may, what is read from a body, and what a repeated request gets. */
@NullMarked
package io.dyad.curation;

import org.jspecify.annotations.NullMarked;
