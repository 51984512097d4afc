package org.waymark.io.imscase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.io.imscase.CaseDraft.End;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LevelExample;
import org.waymark.vocabulary.Step;

/** Writes concepts into a package: the item, its steps, what replaces it, and its level examples as a criterion. */
final class ConceptItems {

    private final CaseDraft draft;
    private final GivenIds given;
    private final Predicate<ConceptId> inside;
    private final Function<ConceptId, End> ends;

    /**
     * @param given the identifiers that are taken
     * @param inside whether a concept is in the package
     * @param ends the item of a concept, inside or not
     */
    ConceptItems(CaseDraft draft, GivenIds given, Predicate<ConceptId> inside, Function<ConceptId, End> ends) {
        this.draft = draft;
        this.given = given;
        this.inside = inside;
        this.ends = ends;
    }

    /** Writes a concept; {@code more} stands beside what is written of any concept in our extensions. */
    void write(Concept concept, End parent, int place, Map<String, Data> more) {
        End self = ends.apply(concept.id());
        Map<String, Data> fields = draft.item(self.id(), concept.title(), concept.definition(), concept, "Concept");
        if (concept.retired()) {
            fields.put("statusEndDate", Data.of(draft.day()));
        }
        fields.putIfAbsent("humanCodingScheme", Data.of(concept.id().value()));
        Map<String, Data> ours = Ours.of("concept", concept.id().value(), concept);
        if (concept.retired()) {
            ours.put("retired", Data.of(true));
        }
        Ours.texts(ours, "criteria", concept.criteria());
        if (concept.examples().stream().anyMatch(Ours::isOpen)) {
            ours.put(
                    "examples",
                    new Data.Items(concept.examples().stream()
                            .map(ConceptItems::example)
                            .toList()));
        }
        if (!concept.replacedBy().stream().allMatch(inside)) {
            Ours.texts(
                    ours,
                    "replacedBy",
                    concept.replacedBy().stream().map(ConceptId::value).toList());
        }
        ours.putAll(more);
        Ours.into(fields, ours);
        draft.add(fields);
        draft.associate("isChildOf", self, parent, place);
        int next = 1;
        for (ConceptId other : concept.replacedBy()) {
            draft.associate("replacedBy", self, ends.apply(other), next++);
        }
        steps(concept, self);
        if (!concept.examples().isEmpty()) {
            criterion(concept, self);
        }
    }

    private void steps(Concept concept, End self) {
        int place = 1;
        for (Step step : concept.steps()) {
            String id = given.identifier(step, "step", concept.id() + "\u0000" + step.code());
            Optional<String> definition = Carried.of(step).text("fullStatement");
            Map<String, Data> fields = draft.item(id, step.title(), definition, step, "Step");
            fields.put("humanCodingScheme", Data.of(step.code()));
            Ours.into(fields, Ours.of("step", step.code(), step));
            draft.add(fields);
            draft.associate("hasSkillLevel", self, End.item(id, step.title()), place++);
        }
    }

    private void criterion(Concept concept, End self) {
        String id = CaseIds.of("criterion", draft.documentId() + self.id());
        Map<String, Data> fields = draft.head(id, "CFRubricCriteria");
        fields.put("CFItemURI", draft.style().link(self.title(), self.id(), self.kind()));
        fields.put("position", Data.of(draft.nextCriterion()));
        fields.put("rubricId", Data.of(CaseIds.of("rubric", draft.documentId())));
        List<Data> levels = new ArrayList<>();
        for (LevelExample example : concept.examples()) {
            Map<String, Data> level =
                    draft.head(CaseIds.of("level", id + "\u0000" + levels.size()), "CFRubricCriterionLevels");
            CaseDraft.text(level, "description", example.text());
            CaseDraft.text(level, "quality", example.level());
            level.put("position", Data.of(levels.size() + 1L));
            CaseDraft.text(level, "rubricCriterionId", id);
            levels.add(Data.objectOf(level));
        }
        fields.put("CFRubricCriterionLevels", new Data.Items(levels));
        draft.addCriterion(fields);
    }

    private static Data example(LevelExample example) {
        Map<String, Data> fields = new LinkedHashMap<>();
        CaseDraft.text(fields, "level", example.level());
        CaseDraft.text(fields, "text", example.text());
        Ours.open(fields, example);
        return Data.objectOf(fields);
    }
}
