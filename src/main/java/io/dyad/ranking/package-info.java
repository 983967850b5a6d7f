/** The tables of dashboards: partners in their rank, aligned series, and what the store covers, for countries and groups. */
@NullMarked
package io.dyad.ranking;

import org.jspecify.annotations.NullMarked;
