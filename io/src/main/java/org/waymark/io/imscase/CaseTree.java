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
import org.waymark.data.Data;
import org.waymark.io.json.Node;

/** The items of a package and what stands under what, which only its associations tell. */
final class CaseTree {

    private final CaseParts parts;
    private final String document;
    private final Map<String, CaseItem> items = new LinkedHashMap<>();
    private final Map<CaseItem, List<Sequenced>> replacements = new HashMap<>();

    private final List<Data> kept = new ArrayList<>();
    private final StepOrder precedences = new StepOrder();
    private final boolean own;
    private final boolean matching;

    private record Sequenced(String target, CaseItem order) {}

    /**
     * Reads the items and associations of a package.
     *
     * @param document the identifier of its document
     * @param own whether we wrote it
     * @param matching whether matches are left to the caller; else they are kept like other associations
     */
    CaseTree(Node pack, String document, CaseParts parts, boolean own, boolean matching) {
        this.parts = parts;
        this.document = document;
        this.own = own;
        this.matching = matching;
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
        precedences.apply(items.values()).forEach(this::keep);
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

    /** Associations that a vocabulary has no place for, as they are kept. */
    List<Data> kept() {
        return List.copyOf(kept);
    }

    /** Keeps an association that turned out to have no place. */
    void keep(Node association) {
        keep(CaseRules.KEPT, association, "is an association that a vocabulary has no place for");
    }

    private void keep(String rule, Node association, String why) {
        kept.add(KeptAssociations.kept(association));
        parts.notes().told(rule, association, why + "; it was kept in the extensions, and is written again");
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
        if (own && KeptAssociations.isAgain(node)) {
            return;
        }
        CaseItem origin = items.get(from.get());
        if (origin == null) {
            keep(CaseRules.OUTSIDE, node, "begins at something that is no item of the package");
            return;
        }
        switch (KeptAssociations.known(type.get()).orElse("")) {
            case "isChildOf" -> child(node, origin, to.get());
            case "hasSkillLevel" -> step(node, origin, to.get());
            case "precedes" -> precedences.add(node, origin, items.get(to.get()));
            case "exactMatchOf" -> match(node, origin, to.get());
            case "replacedBy" -> {
                CaseItem order = new CaseItem(node, "", replacements.size(), null);
                order.sequence = parts.number(node, "sequenceNumber").orElse(null);
                replacements.computeIfAbsent(origin, key -> new ArrayList<>()).add(new Sequenced(to.get(), order));
            }
            default -> keep(node);
        }
    }

    private void match(Node node, CaseItem origin, String to) {
        if (matching) {
            origin.matches.add(new CaseItem.Match(node, to));
        } else {
            keep(node);
        }
    }

    private void child(Node node, CaseItem origin, String to) {
        CaseItem parent = items.get(to);
        if (parent == origin) {
            parts.notes().repaired(CaseRules.REPEATED, node, "puts an item under itself, and was left out");
        } else if (origin.parent != null) {
            keep(CaseRules.SECOND_PARENT, node, "puts an item under a second parent, where the first was read");
        } else if (parent != null) {
            origin.sequence = parts.number(node, "sequenceNumber").orElse(null);
            origin.parent = parent;
            parent.children.add(origin);
        } else if (to.equals(document)) {
            origin.sequence = parts.number(node, "sequenceNumber").orElse(null);
        } else {
            keep(CaseRules.OUTSIDE, node, "leads to something that is not in the package");
        }
    }

    private void step(Node node, CaseItem origin, String to) {
        @Nullable CaseItem step = items.get(to);
        if (step == null || step == origin || step.isStep) {
            keep(CaseRules.OUTSIDE, node, "leads to something that cannot be a step here");
            return;
        }
        step.isStep = true;
        step.sequence = parts.number(node, "sequenceNumber").orElse(null);
        origin.steps.add(step);
    }
}
