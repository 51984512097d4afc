package org.waymark.io.imscase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.io.json.Node;
import org.waymark.vocabulary.LevelExample;

/** Reads rubrics into examples of levels, by the identifier of the item that they are about. */
final class Rubrics {

    private final CaseParts parts;

    Rubrics(CaseParts parts) {
        this.parts = parts;
    }

    Map<String, List<LevelExample>> read(Node pack) {
        Map<String, List<LevelExample>> examples = new HashMap<>();
        for (Node rubric : parts.objects(pack, "CFRubrics")) {
            for (Node criterion : parts.objects(rubric, "CFRubricCriteria")) {
                Optional<String> item = parts.target(criterion, "CFItemURI");
                if (item.isEmpty()) {
                    parts.notes().told(CaseRules.NOT_CARRIED, criterion, "is a criterion of no item");
                } else {
                    examples.computeIfAbsent(item.get(), key -> new ArrayList<>())
                            .addAll(levels(criterion));
                }
            }
        }
        return examples;
    }

    private record Placed(Optional<BigDecimal> place, LevelExample example) {}

    private List<LevelExample> levels(Node criterion) {
        List<Placed> levels = new ArrayList<>();
        for (Node level : parts.objects(criterion, "CFRubricCriterionLevels")) {
            String quality = level.text("quality")
                    .or(() -> parts.number(level, "score").map(BigDecimal::toPlainString))
                    .orElse("");
            LevelExample example =
                    LevelExample.of(quality, level.text("description").orElse(""));
            levels.add(new Placed(parts.number(level, "position"), example));
        }
        levels.sort(Comparator.comparing(placed -> placed.place().orElse(BigDecimal.valueOf(Integer.MAX_VALUE))));
        return levels.stream().map(Placed::example).toList();
    }
}
