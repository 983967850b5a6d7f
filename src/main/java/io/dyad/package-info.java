/** What is known about trade between two countries, who says so, and how sure one can be. */
@NullMarked
package io.dyad;

import org.jspecify.annotations.NullMarked;
