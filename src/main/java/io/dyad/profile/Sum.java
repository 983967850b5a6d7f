package io.dyad.profile;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;

/** The rows of one sum, added up so far. */
final class Sum {

    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal precision = BigDecimal.ZERO;
    private Span rows;
    private long brokenIn;

    /** Which rows went in. */
    record Span(long first, long last, long firstLine) {

        static Span of(long number, long line) {
            return new Span(number, number, line);
        }

        Span and(Span other) {
            return new Span(
                    Math.min(first, other.first), Math.max(last, other.last), Math.min(firstLine, other.firstLine));
        }

        /** "line 17", "lines 17-230". */
        String place(String noun) {
            return first == last ? noun + " " + first : noun + "s " + first + "-" + last;
        }
    }

    Sum(Span rows) {
        this.rows = rows;
    }

    void add(BigDecimal more, BigDecimal itsPrecision, Span its) {
        value = value.add(more);
        precision = itsPrecision.signum() == 0 ? precision : precision.add(itsPrecision);
        rows = rows.and(its);
    }

    /** A row of it could not be read, so that the sum is not known. */
    void isBroken(Span its) {
        brokenIn = brokenIn == 0 ? its.firstLine() : Math.min(brokenIn, its.firstLine());
        rows = rows.and(its);
    }

    void add(Sum other) {
        add(other.value, other.precision, other.rows);
        if (other.brokenIn != 0) {
            brokenIn = brokenIn == 0 ? other.brokenIn : Math.min(brokenIn, other.brokenIn);
        }
    }

    BigDecimal value() {
        return value;
    }

    /** Each row may be off by half of its own, and the sum by all of them. */
    BigDecimal precision() {
        return precision;
    }

    Span rows() {
        return rows;
    }

    /** The line of a row that could not be read; 0 for none. */
    long brokenIn() {
        return brokenIn;
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(value.toString());
        out.writeUTF(precision.toString());
        out.writeLong(rows.first());
        out.writeLong(rows.last());
        out.writeLong(rows.firstLine());
        out.writeLong(brokenIn);
    }

    /** The exact inverse of {@link #write}. */
    static Sum read(DataInput in) throws IOException {
        BigDecimal value = new BigDecimal(in.readUTF());
        BigDecimal precision = new BigDecimal(in.readUTF());
        Sum sum = new Sum(new Span(in.readLong(), in.readLong(), in.readLong()));
        sum.value = value;
        sum.precision = precision;
        sum.brokenIn = in.readLong();
        return sum;
    }
}
