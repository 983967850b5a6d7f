package io.dyad.profile;

import java.io.IOException;

/** Takes the numbers of a table. */
interface Taker {

    void take(About about, NumberReader.Read number, Sum.Span row) throws IOException;

    /** There was a number, but it cannot be read, or there should be one. */
    void broken(About about, Sum.Span row) throws IOException;

    /** A row, of whose text it cannot be said what it is about. */
    void unplaced(long line);

    /** The table is at its end. */
    void end() throws IOException;

    /** Each number is a claim. */
    record OneByOne(ClaimMaker maker, String before, String noun, Findings findings) implements Taker {

        @Override
        public void take(About about, NumberReader.Read number, Sum.Span row) {
            findings.claim(
                    maker.claim(about, number.value(), number.precision(), before + row.place(noun)), row.firstLine());
        }

        @Override
        public void broken(About about, Sum.Span row) {
            // its row has been rejected, which is all there is to tell
        }

        @Override
        public void unplaced(long line) {
            // it has been rejected, too
        }

        @Override
        public void end() {
            // nothing is left
        }
    }

    /** Numbers of one subject and period are added up to one claim. */
    final class AddedUp implements Taker {

        private final ClaimMaker maker;
        private final String before;
        private final String noun;
        private final Findings findings;
        private final Sums sums;
        private long unplaced;

        AddedUp(ClaimMaker maker, String before, String noun, Findings findings, Sums sums) {
            this.maker = maker;
            this.before = before;
            this.noun = noun;
            this.findings = findings;
            this.sums = sums;
        }

        @Override
        public void take(About about, NumberReader.Read number, Sum.Span row) throws IOException {
            sums.of(about, row).add(number.value(), number.precision(), row);
        }

        @Override
        public void broken(About about, Sum.Span row) throws IOException {
            sums.of(about, row).isBroken(row);
        }

        @Override
        public void unplaced(long line) {
            unplaced = unplaced == 0 ? line : unplaced;
        }

        @Override
        public void end() throws IOException {
            if (unplaced > 0) {
                throw new WrongFileException("Line " + unplaced + " cannot be understood, and the rows of this file are"
                        + " added up: it is not known which sum lacks it, so that none can be trusted.");
            }
            sums.tell(this::tell);
        }

        private void tell(About about, Sum sum) {
            String place = before + sum.rows().place(noun);
            if (sum.brokenIn() == 0) {
                findings.claim(
                        maker.claim(about, sum.value(), sum.precision(), place),
                        sum.rows().firstLine());
            } else {
                findings.rejected(new Rejection(
                        sum.rows().firstLine(),
                        "",
                        "A row of this sum, in line " + sum.brokenIn()
                                + ", has no number that can be read, so that the sum is not known.",
                        about.origin() + " to " + about.destination() + ", " + about.period() + ", " + place));
            }
        }
    }
}
