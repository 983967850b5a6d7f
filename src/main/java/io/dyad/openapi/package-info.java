/** The API document: what the annotations of the rooms leave to be said of all of them alike. */
@NullMarked
package io.dyad.openapi;

import org.jspecify.annotations.NullMarked;
