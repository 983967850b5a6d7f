package io.dyad.access;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Who asks, as far as an address tells. Behind a proxy Quarkus's own settings let the forwarded address count. */
final class Client {

    /** A household or an office is given a /64 of IPv6; counting single addresses would count nothing. */
    private static final int NETWORK_BYTES = 8;

    private Client() {}

    static String of(RoutingContext context) {
        SocketAddress remote = context.request().remoteAddress();
        String host = remote == null ? "" : remote.hostAddress();
        return host != null && host.indexOf(':') >= 0 ? network(host) : String.valueOf(host);
    }

    /** Health, metrics, the API document and its page are for whoever runs the service, and cost next to nothing. */
    static boolean isOperations(RoutingContext context) {
        return context.request().path().startsWith("/q/");
    }

    private static String network(String host) {
        try {
            byte[] address = InetAddress.getByName(host).getAddress();
            return Arrays.toString(Arrays.copyOf(address, Math.min(address.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
