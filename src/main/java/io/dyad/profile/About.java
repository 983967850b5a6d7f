package io.dyad.profile;

import io.dyad.period.Period;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;

/**
 * What a number of a row is about, and so what rows of one sum agree in.
 *
 * @param rule number of the rule by which it is a claim
 * @param reporter alpha-3; empty for none
 * @param status SDMX CL_OBS_STATUS; empty for none
 */
record About(int rule, String origin, String destination, String reporter, String product, String status, Period period)
        implements Comparable<About> {

    private static final Comparator<About> ORDER = Comparator.comparing(About::period)
            .thenComparing(About::origin)
            .thenComparing(About::destination)
            .thenComparingInt(About::rule)
            .thenComparing(About::reporter)
            .thenComparing(About::product)
            .thenComparing(About::status);

    /** The exact inverse of {@link #write}. */
    static About read(DataInput in) throws IOException {
        return new About(
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                Period.parse(in.readUTF()));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(rule);
        out.writeUTF(origin);
        out.writeUTF(destination);
        out.writeUTF(reporter);
        out.writeUTF(product);
        out.writeUTF(status);
        out.writeUTF(period.toString());
    }

    @Override
    public int compareTo(About other) {
        return ORDER.compare(this, other);
    }
}
