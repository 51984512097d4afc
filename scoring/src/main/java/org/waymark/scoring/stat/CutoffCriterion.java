package org.waymark.scoring.stat;

/** Where the line between the scores of a supported group and those of a reference group is drawn; see {@link ChangeCutoff}. */
public enum CutoffCriterion {
    /** Two standard deviations from the mean of the supported group, towards the better. Needs no reference group. */
    A,
    /** Two standard deviations from the mean of the reference group, towards the worse. */
    B,
    /** Between both means, as likely to belong to the one as to the other. The one to use where the groups overlap. */
    C
}
