package org.waymark.scoring.moderation;

import java.util.Collection;

/**
 * On which side of the moderators' marks the recorded ones lie.
 *
 * @param same how many are the same
 * @param schoolMoreFavourable how many recorded marks are the more favourable ones
 * @param schoolLessFavourable how many are the less favourable ones
 * @param different how many differ on a scale on which neither is better
 */
public record LeaningCounts(long same, long schoolMoreFavourable, long schoolLessFavourable, long different) {

    static LeaningCounts of(Collection<Moderated> pairs) {
        return new LeaningCounts(
                count(pairs, Leaning.SAME),
                count(pairs, Leaning.SCHOOL_MORE_FAVOURABLE),
                count(pairs, Leaning.SCHOOL_LESS_FAVOURABLE),
                count(pairs, Leaning.DIFFERENT));
    }

    private static long count(Collection<Moderated> pairs, Leaning leaning) {
        return pairs.stream().filter(one -> one.leaning() == leaning).count();
    }
}
