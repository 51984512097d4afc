package org.waymark.scoring.attention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.scoring.measure.Reason;

/** What was found out about one record. */
final class Judged {

    /** What was asked, and why it has no answer. */
    record Gap(AttentionKind kind, Reason why) implements Comparable<Gap> {
        @Override
        public int compareTo(Gap other) {
            return Comparator.comparing(Gap::kind).thenComparing(Gap::why).compare(this, other);
        }
    }

    private final List<AttentionReason> reasons = new ArrayList<>();
    private final SortedMap<Gap, Integer> gaps = new TreeMap<>();
    private final Set<AttentionKind> answered = EnumSet.noneOf(AttentionKind.class);
    private boolean onHold;

    void add(AttentionReason reason) {
        reasons.add(reason);
    }

    /** Adds a reason about these matters, if there are any. */
    void add(AttentionKind kind, List<AttentionMatter> matters) {
        if (!matters.isEmpty()) {
            add(AttentionReason.builder()
                    .kind(kind)
                    .what(kind.code())
                    .addAllMatters(
                            matters.stream().sorted(AttentionMatter::compare).toList())
                    .build());
        }
    }

    /** Says that at least something of this kind could be judged. */
    void answered(AttentionKind kind) {
        answered.add(kind);
    }

    /** Says that so many matters could not be judged. */
    void gap(AttentionKind kind, Reason why, int matters) {
        gaps.merge(new Gap(kind, why), matters, Integer::sum);
    }

    void onHold() {
        onHold = true;
    }

    List<AttentionReason> reasons() {
        return reasons;
    }

    Map<Gap, Integer> gaps() {
        return gaps;
    }

    AttentionState state() {
        if (!reasons.isEmpty()) {
            return AttentionState.LISTED;
        }
        if (gaps.keySet().stream().anyMatch(gap -> !answered.contains(gap.kind()))) {
            return AttentionState.NOT_JUDGED;
        }
        return onHold ? AttentionState.ON_HOLD : AttentionState.CLEAR;
    }
}
