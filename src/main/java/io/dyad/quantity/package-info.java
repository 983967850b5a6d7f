/** Numbers as sources state them: comparators, the ranges they allow, arithmetic on ranges, units and how they are displayed. */
@NullMarked
package io.dyad.quantity;

import org.jspecify.annotations.NullMarked;
