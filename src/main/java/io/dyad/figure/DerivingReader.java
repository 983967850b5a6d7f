package io.dyad.figure;

import io.dyad.claim.Selection;
import io.dyad.derived.Formula;
import io.dyad.http.Fault;
import io.dyad.http.Parameters;
import io.dyad.period.Period;
import io.dyad.quantity.Vagueness;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is to be derived from the text of the parameters. */
final class DerivingReader {

    /** The share of one partner may need the trade of its country with all others. */
    private static final int MOST_SHARED = 50;

    private DerivingReader() {}

    /** Faults are collected in {@code into}, which the caller checks. */
    static Deriving read(FigureParameters given, Selection asked, Parameters into) {
        boolean isWanted = into.truth("derived", given.derived, true);
        List<Formula> onRequest = into.list("derive", given.derive, Formula::parseOnRequest);
        Period base =
                into.one("index_base", given.indexBase, DerivingReader::base).orElse(null);
        if (!isWanted && given.derive != null) {
            into.refuse(Fault.of("derive", given.derive, "derived=false leaves out what derive asks for."));
        }
        if (onRequest.contains(Formula.INDEX) && given.indexBase == null) {
            into.refuse(Fault.of("derive", given.derive, "An index needs index_base, such as index_base=2015."));
        }
        if (given.indexBase != null && !onRequest.contains(Formula.INDEX)) {
            into.refuse(Fault.of("index_base", given.indexBase, "index_base goes with derive=index."));
        }
        if (onRequest.contains(Formula.SHARE) && isBroad(asked)) {
            into.refuse(Fault.of(
                    "derive",
                    given.derive,
                    "Shares are answered for at most " + MOST_SHARED
                            + " pairs at once; name them by pair, or by country and" + " partner."));
        }
        Set<Formula> formulas = EnumSet.noneOf(Formula.class);
        formulas.addAll(onRequest);
        return new Deriving(
                isWanted,
                formulas,
                base,
                new Deriving.Window(asked.filter().from(), asked.filter().to()),
                vagueness(given.policyRanges, into));
    }

    /** How wide vague words are to be read. */
    static Vagueness vagueness(@Nullable String policyRanges, Parameters into) {
        return into.truth("policy_ranges", policyRanges, true) ? Deriving.BY_POLICY : Vagueness.UNBOUNDED;
    }

    private static boolean isBroad(Selection asked) {
        var named = asked.scope().named();
        return named == null || named.size() > MOST_SHARED;
    }

    private static Period base(String label) {
        Period period = Period.parse(label);
        if (period.frequency() == null) {
            throw new IllegalArgumentException(
                    "index_base is a year, half-year, quarter, month or day, not \"" + label + "\".");
        }
        return period;
    }
}
