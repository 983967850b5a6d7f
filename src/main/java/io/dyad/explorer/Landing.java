package io.dyad.explorer;

import io.dyad.store.Holdings;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * The landing page; its template is {@code Landing.html}.
 *
 * @param answer null where no pair has figures
 * @param holdings how much the store holds
 * @param search what is searched for, and found
 */
record Landing(@Nullable OneAnswer answer, Holdings holdings, long revision, Search search)
        implements TemplateInstance {}
