package io.dyad.source;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of the vintages of a data set. */
public final class Vintages {

    /** Earlier to later, digits read as numbers: 2023-9 comes before 2023-10, V9 before V10. */
    public static final Comparator<String> ORDER = order();

    private Vintages() {}

    private static Comparator<String> order() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        collator.setNumericCollation(true);
        RuleBasedCollator frozen = (RuleBasedCollator) collator.freeze();
        return frozen::compare;
    }
}
