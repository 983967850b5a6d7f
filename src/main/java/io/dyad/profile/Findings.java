package io.dyad.profile;

import io.dyad.claim.NewClaim;

/** Takes what reading a file tells, in the order of the file. Whatever it throws ends the reading. */
public interface Findings {

    /** A row of the file was read, of which then claims, skipped numbers or rejections may come. */
    void row();

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
