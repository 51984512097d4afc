package org.waymark.scoring.cohort;

/**
 * Who was in a group at two cycles, in different pupils. Nobody is dropped: {@code stayed + leavers + movedOut} were in it at the
 * first, {@code stayed + joiners + movedIn} at the second.
 *
 * @param stayed in it at both
 * @param joiners in it at the second, and in no group at the first
 * @param leavers in it at the first, and in no group at the second
 * @param movedIn in it at the second, and in another group only at the first
 * @param movedOut in it at the first, and in another group only at the second
 */
public record CohortRoll(long stayed, long joiners, long leavers, long movedIn, long movedOut) {

    /** How many were in it at the first cycle. */
    public long before() {
        return stayed + leavers + movedOut;
    }

    /** How many were in it at the second cycle. */
    public long after() {
        return stayed + joiners + movedIn;
    }

    @Override
    public String toString() {
        return stayed + " stayed, " + joiners + " joined, " + leavers + " left, " + movedIn + " moved in, " + movedOut
                + " moved out";
    }
}
