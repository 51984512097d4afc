package org.waymark.scoring.disclosure;

/**
 * Whether two published counts are unsafe beside each other: if one group holds the other but for a few people, their
 * difference is a published count of those few.
 *
 * <p>All pupils and all pupils but those of one school; a group before and after three joined. A difference of 0 tells nothing.
 *
 * @param threshold the greatest difference that is small
 */
public record Differencing(int threshold) {

    /** Refuses a negative threshold. */
    public Differencing {
        if (threshold < 0) {
            throw new IllegalArgumentException("The threshold is negative");
        }
    }

    /** Returns the rule with a threshold of 5. */
    public static Differencing withDefaults() {
        return new Differencing(Suppression.DEFAULT_THRESHOLD);
    }

    /** Returns by how many two counts differ. */
    public long difference(long earlier, long later) {
        return Math.absExact(Math.subtractExact(later, earlier));
    }

    /** Returns whether the difference is that of a small group: 1 to the threshold. */
    public boolean isDisclosive(long earlier, long later) {
        long difference = difference(earlier, later);
        return difference > 0 && difference <= threshold;
    }
}
