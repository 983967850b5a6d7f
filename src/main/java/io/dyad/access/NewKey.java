package io.dyad.access;

import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key to be given out.
 *
 * @param name under which its holder writes
 * @param expiresAt until when it is good; null for ever
 */
record NewKey(String name, Role role, @Nullable Instant expiresAt) {

    /** The service itself and its operator write under these names. */
    private static final List<String> RESERVED = List.of("admin", "dyad", "seed");

    /**
     * Reads the fields of a body.
     *
     * @throws io.dyad.http.ProblemException that names every fault
     */
    static NewKey read(KeyFields fields, Instant now, Parameters faults) {
        String name = faults.one("name", fields.name(), NewKey::checked).orElse("");
        Role role = faults.one("role", fields.role(), Role::parse).orElse(Role.CONTRIBUTOR);
        refusePast(fields.expiresAt(), now, faults);
        faults.check();
        return new NewKey(name, role, fields.expiresAt());
    }

    private static String checked(String name) {
        if (name.length() > KeyFields.LONGEST_NAME || RESERVED.contains(name)) {
            throw new IllegalArgumentException("A name has at most " + KeyFields.LONGEST_NAME
                    + " characters and is none of " + String.join(", ", RESERVED) + ".");
        }
        return name;
    }

    private static void refusePast(@Nullable Instant expiry, Instant now, Parameters faults) {
        if (expiry != null && !expiry.isAfter(now)) {
            faults.refuse(Fault.of("expires_at", expiry.toString(), "A key that is given out expires in the future."));
        }
    }
}
