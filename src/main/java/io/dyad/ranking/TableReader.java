package io.dyad.ranking;

import io.dyad.claim.Policy;
import io.dyad.figure.Deriving;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.indicator.Indicator;
import io.dyad.quantity.Vagueness;
import io.dyad.store.AsOf;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what rankings and aligned series have in common from the text of the parameters. */
final class TableReader {

    private TableReader() {}

    /** Which figures are read, of all periods; faults are collected in {@code into}, which the caller checks. */
    static Cells.Asked asked(TableParameters given, AsOf asOf, Parameters into) {
        Vagueness vagueness = into.truth("policy_ranges", given.policyRanges, true)
                ? Policy.OFFICIAL_FIRST.vagueness()
                : Vagueness.UNBOUNDED;
        List<String> books = into.list("book", given.book, it -> it);
        if (books.contains("all")) {
            into.refuse(Fault.of(
                    "book", given.book, "A table is of one book; /v1/figures and /v1/coverage answer all of them."));
        }
        boolean isDerived = into.truth("derived", given.derived, true);
        return new Cells.Asked(
                books,
                into.list("product", given.product, it -> it.toUpperCase(Locale.ROOT)),
                null,
                null,
                new Deriving(isDerived, Set.of(), null, null, vagueness),
                asOf);
    }

    /** What is counted; faults are collected in {@code into}, which the caller checks. */
    static List<Wanted> wanted(List<Indicator> indicators, TableParameters given, Parameters into) {
        Perspective direction =
                into.one("direction", given.direction, Perspective::parse).orElse(null);
        if (direction != null && !indicators.isEmpty() && indicators.stream().noneMatch(Indicator::directed)) {
            into.refuse(Fault.of(
                    "direction", given.direction, "direction goes with an indicator that has one, as exports has."));
        }
        return indicators.stream().map(it -> wanted(it, direction)).toList();
    }

    private static Wanted wanted(Indicator indicator, @Nullable Perspective direction) {
        if (!indicator.directed()) {
            return new Wanted(indicator, null);
        }
        return new Wanted(indicator, direction == null ? Perspective.usual(indicator) : direction);
    }

    /** Nobody is a partner of itself; faults are collected in {@code into}. */
    static void refuseItself(@Nullable Party side, List<Party> partners, Parameters into) {
        if (side != null && partners.stream().anyMatch(it -> it.code().equals(side.code()))) {
            into.refuse(Fault.of("partners", side.code(), side.code() + " is no partner of itself; leave it out."));
        }
    }

    /** Growth, shares and ranks of members are not added up; faults are collected in {@code into}. */
    static void refuseSums(List<Party> parties, List<Wanted> wanted, String parameter, Parameters into) {
        for (Wanted each : wanted) {
            parties.stream().filter(Party::isGroup).findFirst().ifPresent(group -> {
                if (!each.isAdditive()) {
                    into.refuse(Fault.of(
                            parameter,
                            each.indicator().code(),
                            "A group such as " + group.code() + " is the sum of its members, and "
                                    + each.indicator().code() + " cannot be summed."));
                }
            });
        }
    }
}
