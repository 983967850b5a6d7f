package io.dyad.explorer;

import io.dyad.store.Holdings;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The landing page; its template is {@code Landing.html}.
 *
 * @param answer null where no pair has figures
 * @param newest what came last into the store
 * @param contradictions the strongest, or why there is none; null where they are left out
 * @param holdings how much the store holds
 * @param search what is searched for, and found
 */
record Landing(
        @Nullable OneAnswer answer,
        List<StatedLine> newest,
        Contradictions.@Nullable Found contradictions,
        Holdings holdings,
        long revision,
        Search search)
        implements TemplateInstance {}
