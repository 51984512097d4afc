package org.waymark.scoring.attention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Personal;
import org.waymark.id.PupilId;

/**
 * Whom to talk about, the most urgent first, and what became of everybody else: {@link #counts()} add up to all records that were
 * looked through, {@link #gaps()} say what could not be judged.
 *
 * <p>Lists of parts of a caseload merge to the list of all. It names pupils: for use in the school.
 */
public final class AttentionList implements Personal {

    private final LocalDate day;
    private final AttentionSettings settings;
    private final AttentionOrder order;
    private final List<AttentionItem> items;
    private final Map<AttentionState, Integer> counts;
    private final List<AttentionGap> gaps;

    private AttentionList(
            LocalDate day,
            AttentionSettings settings,
            AttentionOrder order,
            List<AttentionItem> items,
            Map<AttentionState, Integer> counts,
            List<AttentionGap> gaps) {
        this.day = day;
        this.settings = settings;
        this.order = order;
        this.items = items;
        this.counts = counts;
        this.gaps = gaps;
    }

    static AttentionList of(LocalDate day, AttentionSettings settings, AttentionOrder order, AttentionTally tally) {
        Map<AttentionState, Integer> counts = new EnumMap<>(AttentionState.class);
        for (AttentionState state : AttentionState.values()) {
            counts.put(state, tally.states().getOrDefault(state, 0));
        }
        List<AttentionItem> sorted = tally.items().stream().sorted(order).toList();
        return new AttentionList(day, settings, order, sorted, Collections.unmodifiableMap(counts), tally.gaps());
    }

    /** The day as of which it was made. */
    public LocalDate day() {
        return day;
    }

    /** The settings under which it was made. */
    public AttentionSettings settings() {
        return settings;
    }

    /** The pupils with a reason, the most urgent first. */
    public List<AttentionItem> items() {
        return items;
    }

    /** The first so many of them, or all if there are fewer. */
    public List<AttentionItem> top(int most) {
        return items.subList(0, Math.min(Math.max(most, 0), items.size()));
    }

    /** The pupils with a reason of this kind, in the order of the list. */
    public List<AttentionItem> all(AttentionKind kind) {
        return items.stream().filter(item -> item.find(kind).isPresent()).toList();
    }

    /** The item of a pupil; absent if there is no reason. */
    public Optional<AttentionItem> find(PupilId pupil) {
        return items.stream().filter(item -> item.pupil().equals(pupil)).findFirst();
    }

    /** How many records there are in each state, zeros included: together, all that were looked through. */
    public Map<AttentionState, Integer> counts() {
        return counts;
    }

    /** How many records are in this state. */
    public int count(AttentionState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many records were looked through. */
    public int pupils() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What could not be judged and why, by kind. Those who are not on a roll or were not asked for are not in it. */
    public List<AttentionGap> gaps() {
        return gaps;
    }

    /**
     * Returns the list of the records of both.
     *
     * @throws IllegalArgumentException if they were not made as of the same day under the same settings
     */
    public AttentionList merge(AttentionList other) {
        if (!day.equals(other.day) || !settings.equals(other.settings)) {
            throw new IllegalArgumentException("the lists are not of the same day and settings");
        }
        AttentionTally tally = new AttentionTally();
        tally.add(this);
        tally.add(other);
        return of(day, settings, order, tally);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AttentionList other
                && day.equals(other.day)
                && settings.equals(other.settings)
                && items.equals(other.items)
                && counts.equals(other.counts)
                && gaps.equals(other.gaps);
    }

    @Override
    public int hashCode() {
        return 31 * day.hashCode() + items.hashCode();
    }

    /** A headline of at most 80 characters. */
    @Override
    public String redacted() {
        int asked = pupils() - count(AttentionState.NOT_ASKED) - count(AttentionState.NOT_ON_ROLL);
        return items.size() + " of " + asked + " pupils to talk about; show(...) prints them";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
