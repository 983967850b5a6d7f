/** Charts of a pair's figures: one drawing for pages, wikis, mails and slides, in which a bound is drawn as a bound. */
@NullMarked
package io.dyad.chart;

import org.jspecify.annotations.NullMarked;
