package io.dyad.ranking;

import io.dyad.country.Country;
import io.dyad.country.Group;
import io.dyad.period.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a table: a country, or a group as the sum of its members.
 *
 * @param group null of a country
 */
record Party(String code, String name, @Nullable Group group) {

    static Party of(Country country) {
        return new Party(country.alpha3(), country.name(), null);
    }

    static Party of(Group group) {
        return new Party(group.code(), group.name(), group);
    }

    boolean isGroup() {
        return group != null;
    }

    /** The countries that it is made of in a period: those that are members on its last day. */
    List<String> in(Period period) {
        return group == null ? List.of(code) : group.on(lastDay(period));
    }

    /** The countries that it has ever been made of. */
    List<String> ever() {
        return group == null ? List.of(code) : group.ever();
    }

    /** Who joined or left in a period, in words; empty where nobody did. */
    String changes(Period period) {
        return group == null ? "" : Members.changes(group, period);
    }

    static LocalDate lastDay(Period period) {
        return period.end() == null ? period.start() : period.end();
    }
}
