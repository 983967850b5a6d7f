package io.dyad.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/** Completes the OpenAPI document where annotations would say the same thing everywhere. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private final IndexView index;

    public ApiDocument(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ApiExamples examples = new ApiExamples();
        List<ApiCall> calls = calls(document);
        introduce(document, examples);
        ApiBodies bodies = new ApiBodies(calls);
        new ApiSchemas(index, bodies).complete(document.getComponents());
        bodies.complete(examples);
        ApiResponses responses = new ApiResponses(examples);
        responses.define(document.getComponents());
        ApiSecurity.define(document.getComponents());
        calls.forEach(call -> complete(call, examples, responses));
    }

    private List<ApiCall> calls(OpenAPI document) {
        ApiSecurity security = new ApiSecurity(index);
        List<ApiCall> calls = new ArrayList<>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .values()
                        .forEach(it -> calls.add(new ApiCall(it, path, security.role(it)))));
        return calls;
    }

    private static void introduce(OpenAPI document, ApiExamples examples) {
        document.setInfo(OASFactory.createInfo()
                .title("Dyad")
                .version("v1")
                .description(examples.text("description.md"))
                .contact(OASFactory.createContact().name("The Dyad project"))
                .license(OASFactory.createLicense().name("Apache License 2.0").identifier("Apache-2.0")));
        // An empty requirement: whoever reads needs no key.
        document.setSecurity(new ArrayList<>());
        document.addSecurityRequirement(OASFactory.createSecurityRequirement());
    }

    private static void complete(ApiCall call, ApiExamples examples, ApiResponses responses) {
        ApiSecurity.complete(call);
        boolean isJsonAlone = responses.complete(call);
        for (Parameter parameter : call.parameters()) {
            ApiParameters.complete(parameter, call, examples);
            if (isJsonAlone && parameter.getName().equals("format")) {
                parameter
                        .description("json, which is what there is.")
                        .getSchema()
                        .setEnumeration(List.of("json"));
            }
        }
    }
}
