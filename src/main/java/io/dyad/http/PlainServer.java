package io.dyad.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Leaves HTTP/2 to TLS, as browsers do. Over plain connections the server would offer the upgrade to it, and a client
 * that asks for that half-heartedly (Upgrade without HTTP2-Settings) gets a 400 whose connection stays open.
 */
@ApplicationScoped
class PlainServer implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
