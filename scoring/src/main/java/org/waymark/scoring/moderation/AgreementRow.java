package org.waymark.scoring.moderation;

import java.util.List;
import java.util.Optional;
import org.waymark.id.ScaleRef;
import org.waymark.id.StaffId;
import org.waymark.scoring.cohort.CohortKey;

/**
 * How far the recorded marks of one group, on one version of one scale, agree with those of the moderators.
 *
 * @param scale the version of the scale
 * @param group the values of the facets, in the order in which they were asked for
 * @param rater who made the recorded ratings; absent unless raters were asked for
 * @param pairs how many pairs of marks
 * @param pupils of how many pupils
 * @param leaning on which side the recorded marks lie; absent where there are too few pupils
 * @param exact the share of pairs with the same mark, 0 to 1
 * @param withinOne the share at most one step apart; absent where the scale has no steps in order
 * @param difference the mean of the recorded mark less the moderator's, upwards on the scale, in steps or, on a scale of numbers, in
 *     those; absent where marks are names
 * @param coefficients corrected for chance, the one to quote first; empty where there are too few pupils
 */
public record AgreementRow(
        ScaleRef scale,
        CohortKey group,
        Optional<StaffId> rater,
        int pairs,
        int pupils,
        Optional<LeaningCounts> leaning,
        ModerationFigure exact,
        Optional<ModerationFigure> withinOne,
        Optional<ModerationFigure> difference,
        List<ModerationFigure> coefficients) {

    /** Copies the list. */
    public AgreementRow {
        coefficients = List.copyOf(coefficients);
    }

    /** Whether there are figures: not with fewer pupils than were asked for. */
    public boolean isShown() {
        return leaning.isPresent();
    }

    /** The scale, the group and the figures; never who rated. */
    @Override
    public String toString() {
        String head = scale + (group.values().isEmpty() ? "" : " " + group);
        return isShown()
                ? head + ": " + exact + difference.map(figure -> ", " + figure).orElse("") + ", " + pairs + " pairs, "
                        + pupils + " pupils"
                : head + ": too few pupils";
    }
}
