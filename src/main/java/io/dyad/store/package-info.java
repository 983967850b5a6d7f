/** The store as a whole: its clock of revisions, each a committed change, what it holds at each, and where it lies. */
@NullMarked
package io.dyad.store;

import org.jspecify.annotations.NullMarked;
