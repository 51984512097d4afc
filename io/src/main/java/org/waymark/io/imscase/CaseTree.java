package org.waymark.io.imscase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.io.json.Node;

/** The items of a package and what stands under what, which only its associations tell. */
final class CaseTree {

    private final CaseParts parts;
    private final String document;
    private final Map<String, CaseItem> items = new LinkedHashMap<>();
    private final Map<CaseItem, List<Sequenced>> replacements = new HashMap<>();

    private record Sequenced(String target, CaseItem order) {}

    CaseTree(Node pack, String document, CaseParts parts) {
        this.parts = parts;
        this.document = document;
        for (Node node : parts.objects(pack, "CFItems")) {
            CaseItem item = new CaseItem(
                    node,
                    parts.identifier(node),
                    items.size(),
                    node.text("humanCodingScheme").orElse(null));
            if (items.putIfAbsent(item.identifier, item) != null) {
                parts.notes()
                        .repaired(CaseRules.REPEATED, node, "has the identifier of another item, and was left out");
            }
        }
        parts.objects(pack, "CFAssociations").forEach(this::associate);
        items.values().forEach(item -> {
            item.children.sort(CaseItem.ORDER);
            item.steps.sort(CaseItem.ORDER);
        });
        replacements.forEach((item, targets) -> targets.stream()
                .sorted((one, other) -> CaseItem.ORDER.compare(one.order(), other.order()))
                .forEach(target -> item.replacedBy.add(target.target())));
    }

    Optional<CaseItem> item(String identifier) {
        return Optional.ofNullable(items.get(identifier));
    }

    /** All items but steps, parents before children, brothers and sisters in their order. */
    List<CaseItem> inOrder() {
        List<CaseItem> roots = new ArrayList<>();
        for (CaseItem item : items.values()) {
            if (item.parent == null && !item.isStep) {
                roots.add(item);
            }
        }
        roots.sort(CaseItem.ORDER);
        Set<CaseItem> met = new HashSet<>();
        List<CaseItem> all = new ArrayList<>();
        walk(roots, met, all);
        for (CaseItem item : items.values()) {
            if (!item.isStep && !met.contains(item)) {
                walk(List.of(item), met, all);
            }
        }
        return all;
    }

    private static void walk(List<CaseItem> from, Set<CaseItem> met, List<CaseItem> all) {
        Deque<CaseItem> open = new ArrayDeque<>();
        for (int i = from.size() - 1; i >= 0; i--) {
            open.push(from.get(i));
        }
        while (!open.isEmpty()) {
            CaseItem item = open.pop();
            if (met.add(item)) {
                all.add(item);
                for (int i = item.children.size() - 1; i >= 0; i--) {
                    open.push(item.children.get(i));
                }
            }
        }
    }

    private void associate(Node node) {
        parts.identifier(node);
        Optional<String> type = parts.text(node, "associationType");
        Optional<String> from = parts.target(node, "originNodeURI");
        Optional<String> to = parts.target(node, "destinationNodeURI");
        if (type.isEmpty() || from.isEmpty() || to.isEmpty()) {
            parts.notes().repaired(CaseRules.MISSING, node, "has no type, origin or destination, and was left out");
            return;
        }
        CaseItem origin = items.get(from.get());
        if (origin == null) {
            parts.notes()
                    .told(CaseRules.OUTSIDE, node, "begins at something that is not in the package, and was left out");
            return;
        }
        switch (type.get().replace(" ", "").toLowerCase(java.util.Locale.ROOT)) {
            case "ischildof" -> child(node, origin, to.get());
            case "hasskilllevel" -> step(node, origin, to.get());
            case "replacedby" -> {
                CaseItem order = new CaseItem(node, "", replacements.size(), null);
                order.sequence = parts.number(node, "sequenceNumber").orElse(null);
                replacements.computeIfAbsent(origin, key -> new ArrayList<>()).add(new Sequenced(to.get(), order));
            }
            default ->
                parts.notes().told(CaseRules.NOT_CARRIED, node, "is an association that a vocabulary has no place for");
        }
    }

    private void child(Node node, CaseItem origin, String to) {
        CaseItem parent = items.get(to);
        if (origin.parent != null) {
            parts.notes().told(CaseRules.SECOND_PARENT, node, "puts an item under a second parent; the first was read");
            return;
        }
        if (parent == origin) {
            parts.notes().repaired(CaseRules.REPEATED, node, "puts an item under itself, and was left out");
            return;
        }
        origin.sequence = parts.number(node, "sequenceNumber").orElse(null);
        if (parent != null) {
            origin.parent = parent;
            parent.children.add(origin);
        } else if (!to.equals(document)) {
            parts.notes()
                    .told(CaseRules.OUTSIDE, node, "leads to something that is not in the package, and was left out");
        }
    }

    private void step(Node node, CaseItem origin, String to) {
        @Nullable CaseItem step = items.get(to);
        if (step == null || step == origin || step.isStep) {
            parts.notes()
                    .told(CaseRules.OUTSIDE, node, "leads to something that cannot be a step here, and was left out");
            return;
        }
        step.isStep = true;
        step.sequence = parts.number(node, "sequenceNumber").orElse(null);
        origin.steps.add(step);
    }
}
