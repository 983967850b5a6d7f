/** What changed in the store, when and why: its revisions. */
@NullMarked
package io.dyad.change;

import org.jspecify.annotations.NullMarked;
