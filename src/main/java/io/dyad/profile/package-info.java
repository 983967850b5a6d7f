/** What the files of official statistics look like, kept as data, and reading them: from a file's rows to claims. */
@NullMarked
package io.dyad.profile;

import org.jspecify.annotations.NullMarked;
