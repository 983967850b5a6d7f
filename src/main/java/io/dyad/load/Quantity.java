package io.dyad.load;

import io.dyad.claim.NewClaim;
import io.dyad.claim.Subject;
import io.dyad.claim.Timing;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a claim of statistics is about, of which a data set says one thing at a time: a newer vintage's number takes the
 * place of the older one's. The valuation belongs to it, since one book may give a flow FOB and CIF.
 */
final class Quantity {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Columns that are never null, of which those of the index come first. */
    private static final List<String> GIVEN = List.of("pair", "book", "indicator", "product", "unit", "nature");

    private static final List<String> DAYS = List.of("period_start", "period_end");
    private static final List<String> TEXTS = List.of("origin", "destination", "coverage", "valuation");

    /** What is said of the quantity. */
    private static final List<String> SAID =
            List.of("comparator", "stated", "stated_low", "stated_high", "stated_precision", "status");

    private Quantity() {}

    /** A hash of it, by FNV-1a with the mixing step of MurmurHash3, so that its first bits are as good as its last. */
    static long hash(NewClaim claim, String book) {
        Subject subject = claim.subject();
        Timing timing = claim.timing();
        long hash = FNV_OFFSET;
        hash = mix(hash, claim.pair().first());
        hash = mix(hash, claim.pair().second());
        hash = mix(hash, book);
        hash = mix(hash, subject.indicator());
        hash = mix(hash, subject.product());
        hash = mix(hash, claim.number().unit());
        hash = mix(hash, subject.nature().name());
        hash = mix(
                hash, timing.periodStart() == null ? null : timing.periodStart().toString());
        hash = mix(hash, timing.periodEnd() == null ? null : timing.periodEnd().toString());
        hash = mix(hash, subject.origin());
        hash = mix(hash, subject.destination());
        hash = mix(hash, subject.coverage());
        return finish(mix(hash, subject.valuation()));
    }

    static long hash(String id) {
        return finish(mix(FNV_OFFSET, id));
    }

    private static long mix(long hash, @Nullable String text) {
        long mixed = (hash ^ (text == null ? 1 : 2)) * FNV_PRIME;
        for (int i = 0; text != null && i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * FNV_PRIME;
        }
        return mixed;
    }

    private static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    static List<String> columns() {
        return Stream.of(GIVEN, DAYS, TEXTS).flatMap(List::stream).toList();
    }

    static List<String> said() {
        return SAID;
    }

    /** The condition that rows of two tables are of one quantity, for a load whose claims all have a period. */
    static String isSame(String one, String other) {
        return Stream.of(
                        GIVEN.stream().map(it -> equal(one, other, it)),
                        DAYS.stream().map(it -> equal(one, other, it)),
                        TEXTS.stream()
                                .map(it ->
                                        "coalesce(%1$s.%3$s, '') = coalesce(%2$s.%3$s, '')".formatted(one, other, it)))
                .flatMap(it -> it)
                .collect(Collectors.joining(" and "));
    }

    private static String equal(String one, String other, String column) {
        return "%1$s.%3$s = %2$s.%3$s".formatted(one, other, column);
    }

    /** The condition that rows of two tables, of one quantity, say something different. */
    static String isSaidOtherwise(String one, String other) {
        return SAID.stream()
                .map(it -> "%1$s.%3$s is distinct from %2$s.%3$s".formatted(one, other, it))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
