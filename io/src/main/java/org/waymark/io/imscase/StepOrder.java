package org.waymark.io.imscase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.io.json.Node;

/** Which item comes before which: the order of steps that have no numbers, where it says one. */
final class StepOrder {

    private record Before(
            Node node, CaseItem first, @Nullable CaseItem second) {}

    private final List<Before> all = new ArrayList<>();

    void add(Node node, CaseItem first, @Nullable CaseItem second) {
        all.add(new Before(node, first, second));
    }

    /** Orders the steps of these items, and says which associations did not take part: those between other things, or in a circle. */
    List<Node> apply(Collection<CaseItem> items) {
        Map<CaseItem, CaseItem> owners = new HashMap<>();
        items.forEach(item -> item.steps.forEach(step -> owners.put(step, item)));
        Map<CaseItem, List<Before>> byOwner = new HashMap<>();
        List<Node> rest = new ArrayList<>();
        for (Before before : all) {
            CaseItem owner = owners.get(before.first());
            boolean orders = owner != null
                    && before.second() != null
                    && owner == owners.get(before.second())
                    && owner.steps.stream().allMatch(step -> step.sequence == null);
            if (orders) {
                byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(before);
            } else {
                rest.add(before.node());
            }
        }
        for (CaseItem item : items) {
            List<Before> edges = byOwner.getOrDefault(item, List.of());
            if (!edges.isEmpty() && !sort(item.steps, edges)) {
                edges.forEach(edge -> rest.add(edge.node()));
            }
        }
        return rest;
    }

    /** Takes again and again the first step that nothing left comes before; leaves all as it is if there is a circle. */
    private static boolean sort(List<CaseItem> steps, List<Before> edges) {
        Map<CaseItem, Integer> waiting = new HashMap<>();
        Map<CaseItem, List<CaseItem>> after = new HashMap<>();
        for (Before edge : edges) {
            CaseItem second = edge.second();
            if (second != null) {
                waiting.merge(second, 1, Integer::sum);
                after.computeIfAbsent(edge.first(), key -> new ArrayList<>()).add(second);
            }
        }
        Set<CaseItem> sorted = new LinkedHashSet<>();
        PriorityQueue<CaseItem> free = new PriorityQueue<>(CaseItem.ORDER);
        steps.stream().filter(step -> !waiting.containsKey(step)).forEach(free::add);
        while (!free.isEmpty()) {
            CaseItem next = free.remove();
            sorted.add(next);
            for (CaseItem later : after.getOrDefault(next, List.of())) {
                if (waiting.merge(later, -1, Integer::sum) == 0) {
                    free.add(later);
                }
            }
        }
        if (sorted.size() < steps.size()) {
            return false;
        }
        steps.clear();
        steps.addAll(sorted);
        return true;
    }
}
