package org.waymark.scoring.attention;

import java.util.Comparator;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Reason;

/**
 * What could not be judged, and why. A pupil who is listed for another reason, or of whom a part could be judged, counts here too.
 *
 * @param kind what was asked
 * @param why why it has no answer: what the measure said, or one of the reasons named here
 * @param pupils of how many pupils
 * @param matters of how many of their targets or kinds of help; 0 where there are none to judge
 */
public record AttentionGap(AttentionKind kind, Reason why, int pupils, int matters)
        implements Comparable<AttentionGap> {

    /** The pupil has no open target. */
    public static final Reason NO_OPEN_TARGET = Reason.of("NO_OPEN_TARGET");
    /** The scale of a target is neither in the reference data nor shipped. */
    public static final Reason UNKNOWN_SCALE = Reason.of("UNKNOWN_SCALE");
    /** Help is planned, and of too few sessions somebody wrote down what became of them. */
    public static final Reason TOO_FEW_SESSIONS = Reason.of("TOO_FEW_SESSIONS");

    /** Why, in the words of {@code labels}. */
    public String toText(Labels labels) {
        return AttentionWords.why(labels, why);
    }

    /** By kind, then by the code of the reason. */
    @Override
    public int compareTo(AttentionGap other) {
        return Comparator.comparing(AttentionGap::kind)
                .thenComparing(AttentionGap::why)
                .thenComparingInt(AttentionGap::pupils)
                .thenComparingInt(AttentionGap::matters)
                .compare(this, other);
    }
}
