package io.dyad;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Dyad {

    private Dyad() {}

    /**
     * The framework would refuse an address that is not well formed with a bare 400; {@code http.AddressLimits} refuses
     * it with a problem that says what is wrong.
     */
    public static void main(String... arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
