package io.dyad.profile;

import io.dyad.claim.NewClaim;
import java.util.function.Supplier;

/** Takes what reading a file tells, in the order of the file. Whatever it throws ends the reading. */
public interface Findings {

    /**
     * A row of the file was read, of which then claims, skipped numbers or rejections may come.
     *
     * @param text the row as it stands in the file, to be asked for before the next row
     */
    void row(long line, Supplier<String> text);

    /**
     * A row, or several that are added up, state something.
     *
     * @param line in which it stands, the first of them where it is a sum; the file's first line is 1
     */
    void claim(NewClaim claim, long line);

    /** Something that is no claim and need not be: an area that is no country, an empty cell. Reasons are few and counted. */
    void skipped(String reason);

    void rejected(Rejection rejection);
}
