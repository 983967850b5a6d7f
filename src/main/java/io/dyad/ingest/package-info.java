/** Imports: files of official statistics as jobs, from the upload to the claims, with their progress and rejections. */
@NullMarked
package io.dyad.ingest;

import org.jspecify.annotations.NullMarked;
