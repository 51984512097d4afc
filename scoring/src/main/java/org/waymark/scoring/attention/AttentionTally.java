package org.waymark.scoring.attention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts records as they pass. */
final class AttentionTally {

    private final List<AttentionItem> items = new ArrayList<>();
    private final Map<AttentionState, Integer> states = new EnumMap<>(AttentionState.class);
    private final SortedMap<Judged.Gap, Integer> pupils = new TreeMap<>();
    private final SortedMap<Judged.Gap, Integer> matters = new TreeMap<>();

    void add(AttentionItem item) {
        items.add(item);
    }

    void add(AttentionState state) {
        states.merge(state, 1, Integer::sum);
    }

    void add(Judged judged) {
        add(judged.state());
        judged.gaps().forEach((gap, count) -> {
            pupils.merge(gap, 1, Integer::sum);
            matters.merge(gap, count, Integer::sum);
        });
    }

    /** Takes up what a list has counted. */
    void add(AttentionList list) {
        items.addAll(list.items());
        list.counts().forEach((state, count) -> states.merge(state, count, Integer::sum));
        for (AttentionGap gap : list.gaps()) {
            Judged.Gap key = new Judged.Gap(gap.kind(), gap.why());
            pupils.merge(key, gap.pupils(), Integer::sum);
            matters.merge(key, gap.matters(), Integer::sum);
        }
    }

    AttentionTally merge(AttentionTally other) {
        items.addAll(other.items);
        other.states.forEach((state, count) -> states.merge(state, count, Integer::sum));
        other.pupils.forEach((gap, count) -> pupils.merge(gap, count, Integer::sum));
        other.matters.forEach((gap, count) -> matters.merge(gap, count, Integer::sum));
        return this;
    }

    List<AttentionItem> items() {
        return items;
    }

    Map<AttentionState, Integer> states() {
        return states;
    }

    List<AttentionGap> gaps() {
        return pupils.entrySet().stream()
                .map(entry -> new AttentionGap(
                        entry.getKey().kind(),
                        entry.getKey().why(),
                        entry.getValue(),
                        matters.getOrDefault(entry.getKey(), 0)))
                .toList();
    }
}
