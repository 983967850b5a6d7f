package io.dyad.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * An operation as the document describes it so far, and what follows from that for its answers.
 *
 * @param role the least that a key must have; empty where none is needed
 */
record ApiCall(Operation operation, String path, Optional<String> role) {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String IF_MATCH = "If-Match";

    String id() {
        return operation.getOperationId();
    }

    List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    /** The status of a good answer: each operation has one. */
    String goodStatus() {
        return operation.getResponses().getAPIResponses().keySet().stream()
                .filter(it -> it.startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id() + " declares no good answer"));
    }

    /**
     * What needs a key is answered to its holder alone, and what is sent to be read is the sender's; everything else is
     * read by all alike and may be kept.
     */
    boolean isOpen() {
        return role.isEmpty() && !hasBody();
    }

    /** Whether a key is looked at, be it for a part alone of what the operation can do. */
    boolean takesKey() {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean isOfOneThing() {
        return path.contains("{");
    }

    /** Whether something is made that has an address of its own. */
    boolean creates() {
        return goodStatus().equals("201") || goodStatus().equals("202");
    }

    /** Whether the body is JSON, and no file of any kind. */
    boolean hasJsonBody() {
        return hasBody()
                && operation.getRequestBody().getContent().getMediaTypes().containsKey("application/json");
    }

    /** What makes a revision can be named, so that it is done once. */
    boolean makesRevision() {
        return takes(IDEMPOTENCY_KEY);
    }

    boolean isConditional() {
        return takes(IF_MATCH);
    }

    private boolean takes(String parameter) {
        return parameters().stream().anyMatch(it -> it.getName().equals(parameter));
    }
}
