package org.waymark.scoring.disclosure;

/**
 * Whether a percentage may be shown: it gives its numerator away to whoever knows the group.
 *
 * <p>Hidden if the numerator, its complement or the denominator is small. With group disclosure on, 0 % and 100 % are hidden
 * too: they say of every pupil of the group what is so.
 */
public final class ShareRule {

    private final Suppression small;
    private final boolean groupDisclosure;

    private ShareRule(Suppression small, boolean groupDisclosure) {
        this.small = small;
        this.groupDisclosure = groupDisclosure;
    }

    /** Returns the rule with what some other rules call small; 0 % and 100 % are shown. */
    public static ShareRule of(Suppression small) {
        return new ShareRule(small, false);
    }

    /** Returns a copy that hides 0 % and 100 %, or shows them. */
    public ShareRule withGroupDisclosure(boolean groupDisclosure) {
        return new ShareRule(small, groupDisclosure);
    }

    /**
     * Returns whether a share is to be hidden.
     *
     * @param numerator how many of the group, 0 to the denominator
     * @param denominator how many the group has
     */
    public boolean hides(long numerator, long denominator) {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("A numerator lies between 0 and the denominator");
        }
        long rest = denominator - numerator;
        return small.isSmall(denominator)
                || small.isSmall(numerator)
                || small.isSmall(rest)
                || (groupDisclosure && denominator > 0 && (numerator == 0 || rest == 0));
    }
}
