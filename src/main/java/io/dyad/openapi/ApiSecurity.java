package io.dyad.openapi;

import io.dyad.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which operations need a key and of which role: read from the very annotations that are enforced. */
final class ApiSecurity {

    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private static final String BEARER = "bearer";
    private static final String HEADER = "header";
    private static final String ROLE = "x-role";

    private final Map<String, String> roles = new HashMap<>();

    ApiSecurity(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == Kind.METHOD && operation.value("operationId") != null) {
                String role = role(operation.target().asMethod());
                if (role != null) {
                    roles.put(operation.value("operationId").asString(), role);
                }
            }
        }
    }

    /** What a method says of itself counts, then what its class says of all. */
    private static @Nullable String role(MethodInfo method) {
        AnnotationInstance own = method.annotation(ROLES_ALLOWED);
        AnnotationInstance allowed = own != null ? own : method.declaringClass().declaredAnnotation(ROLES_ALLOWED);
        return allowed == null ? null : allowed.value().asStringArray()[0];
    }

    static void define(Components components) {
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("A key of this service: `Authorization: Bearer dyad_...`"));
        components.addSecurityScheme(
                HEADER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key")
                        .description(
                                "The same key, for clients that cannot send it as a bearer: `X-API-Key: dyad_...`"));
    }

    /** The least that a key must have for the operation; empty where none is needed. */
    Optional<String> role(Operation operation) {
        return Optional.ofNullable(roles.get(operation.getOperationId()));
    }

    /** Either scheme serves. Beside them there is no room for a role that every linter allows, so it is an extension. */
    static void complete(ApiCall call) {
        call.role().ifPresent(role -> {
            Operation operation = call.operation();
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement().addScheme(BEARER),
                    OASFactory.createSecurityRequirement().addScheme(HEADER)));
            operation.addExtension(ROLE, role);
            operation.setDescription(operation.getDescription() + " " + sentence(Role.parse(role)));
        });
    }

    private static String sentence(Role least) {
        List<String> enough = Arrays.stream(Role.values())
                .filter(it -> it.compareTo(least) >= 0)
                .map(Role::toString)
                .toList();
        int last = enough.size() - 1;
        String all = String.join(", ", enough.subList(0, last));
        return "Needs a key with the role " + (all.isEmpty() ? "" : all + " or ") + enough.get(last) + ".";
    }
}
