package io.dyad.extract;

import java.util.Locale;

/** What a number is about, before it is known whether it is a level or a growth. */
enum Topic {
    TURNOVER("turnover", "turnover-growth"),
    EXPORTS("exports", "exports-growth"),
    IMPORTS("imports", "imports-growth"),
    BALANCE("balance", ""),
    INVESTMENT("investment-total", ""),
    COMPANIES("companies", ""),
    JOINT_VENTURES("joint-ventures", ""),
    PROJECTS("projects", ""),
    TRAVELLERS("travellers", ""),
    /** Looks like a topic and is none: a trade ministry. */
    NONE("", "");

    final String indicator;

    /** Empty where a change of it is no indicator. */
    final String growth;

    Topic(String indicator, String growth) {
        this.indicator = indicator;
        this.growth = growth;
    }

    static Topic of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Trade of goods in some form. */
    boolean isTrade() {
        return this == TURNOVER || isFlow() || this == BALANCE;
    }

    /** From one country to the other. */
    boolean isFlow() {
        return this == EXPORTS || this == IMPORTS;
    }

    boolean isCounted() {
        return this == COMPANIES || this == JOINT_VENTURES || this == PROJECTS || this == TRAVELLERS;
    }

    boolean isMoney() {
        return isTrade() || this == INVESTMENT;
    }

    /** What stands at a date: it does not take over the period of the sentence before. */
    boolean isStock() {
        return this == INVESTMENT || this == COMPANIES || this == JOINT_VENTURES || this == PROJECTS;
    }
}
