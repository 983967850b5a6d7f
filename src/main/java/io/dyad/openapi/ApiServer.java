package io.dyad.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Behind a proxy the document names the address that callers use, so that what is made of it calls there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiServer implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ConfigProvider.getConfig()
                .getOptionalValue("dyad.public-address", String.class)
                .ifPresent(it -> document.setServers(
                        List.of(OASFactory.createServer().url(it).description("Where this service is reached."))));
    }
}
