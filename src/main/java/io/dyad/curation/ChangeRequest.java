package io.dyad.curation;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which claim is to change, and on what condition, as a request says it. */
public class ChangeRequest {

    @RestPath
    @Parameter(description = "The claim's id.", example = "KAZ-KOR-298862689243")
    String id = "";

    @RestHeader("If-Match")
    @Parameter(
            description =
                    "The ETag of the claim as it was read, or the revision in quotes: what has changed since is not"
                            + " touched (412).")
    @Nullable String ifMatch;

    @BeanParam
    WriteHeaders headers;
}
