package org.waymark.scoring.moderation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Personal;
import org.waymark.scale.Scale;
import org.waymark.target.LevelDescriptor;

/**
 * What a moderator sees of one drawn rating: what the target asks for and what it rests on. Not the mark, nor who gave it, nor the
 * school, nor the pupil.
 *
 * @param key under which the moderator returns a mark; it says nothing, and the link back stays with the schools
 * @param subject the subject of an academic target; absent otherwise
 * @param concept the title of the concept; absent if the target has none
 * @param agreedCriteria what the schools agreed to look for under that concept; empty if nothing is agreed
 * @param statement what the pupil is to do; absent if nobody said
 * @param criterion how it will be known; absent if nobody said
 * @param scale the scale with its points and what they mean
 * @param levels what each point means for this target, where somebody wrote it down beforehand
 * @param asAt the day on which the rating was made: judge what was seen by then
 * @param evidence what it rests on, as far as the moderator may see it
 * @param withheld how many pieces of evidence are not shown, since their reference names the pupil or a school
 */
public record BlindItem(
        String key,
        Optional<String> subject,
        Optional<String> concept,
        List<String> agreedCriteria,
        Optional<String> statement,
        Optional<String> criterion,
        Scale scale,
        List<LevelDescriptor> levels,
        LocalDate asAt,
        List<BlindEvidence> evidence,
        int withheld)
        implements Personal {

    /** Copies the lists. */
    public BlindItem {
        agreedCriteria = List.copyOf(agreedCriteria);
        levels = List.copyOf(levels);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String redacted() {
        return "BlindItem[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
