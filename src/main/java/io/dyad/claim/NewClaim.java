package io.dyad.claim;

import io.dyad.pair.Pair;
import io.dyad.source.Fingerprint;

/** A claim before it enters the store. */
public record NewClaim(Pair pair, Subject subject, Timing timing, Stated number, Evidence evidence) {

    /**
     * The pair, then a hash of the source, the place in it and what is stated: the same claim has the same id in every
     * installation. How and when Dyad came to read it makes no other claim of it.
     */
    public String id() {
        return pair + "-" + fingerprint().hex(12);
    }

    private Fingerprint fingerprint() {
        return new Fingerprint()
                .with("indicator", subject.indicator())
                .with("origin", subject.origin())
                .with("destination", subject.destination())
                .with("reporter", subject.reporter())
                .with("product", subject.product())
                .with("coverage", subject.coverage())
                .with("valuation", subject.valuation())
                .with("nature", subject.nature())
                .with("period", timing.period())
                .with("period_basis", timing.periodBasis())
                .with("base_period", timing.basePeriod())
                .with("growth_basis", timing.growthBasis())
                .with("comparator", number.comparator())
                .with("value", plain(number.stated()))
                .with("low", plain(number.statedLow()))
                .with("high", plain(number.statedHigh()))
                .with("precision", plain(number.statedPrecision()))
                .with("unit", number.unit())
                .with("alt_value", plain(number.altValue()))
                .with("alt_unit", number.altUnit())
                .with("status", number.status())
                .with("source", evidence.sourceId())
                .with("statement", evidence.statement())
                .with("locator", evidence.locator())
                .with("wording", evidence.wording())
                .with("speaker", evidence.speaker())
                .with("office", evidence.office())
                .with("stated_by", evidence.statedBy())
                .with("said_on", evidence.saidOn())
                .with("occasion", evidence.occasion());
    }

    private static @org.jspecify.annotations.Nullable String plain(
            java.math.@org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
