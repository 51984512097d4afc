package org.waymark.validation;

import static org.waymark.validation.RuleMaking.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.CycleId;
import org.waymark.id.Id;
import org.waymark.id.SchoolId;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.school.Partnership;
import org.waymark.school.School;
import org.waymark.wider.LogicModel;
import org.waymark.wider.SurveyRound;

/** Schools, partnerships, programmes, cycles and points tables. Two contents under one version cannot even be built. */
final class ReferenceRules {

    static final List<ReferenceRule> RULES = List.of(
            reference(
                    Severity.ERROR,
                    "reference.duplicate-id",
                    "an earlier school, partnership, programme, cycle, survey or logic model has the same id",
                    "Give each an id of its own; the first one counts until then",
                    ReferenceRules::duplicateId),
            reference(
                    Severity.ERROR,
                    "reference.spell-upside-down",
                    "a cycle, or the time of a school in a programme or partnership, ends before it begins",
                    "Correct the first or the last day; both are included",
                    ReferenceRules::upsideDown),
            reference(
                    Severity.ERROR,
                    "reference.school-unknown",
                    "a programme or a partnership names a school that is not there",
                    "Add the school, or correct its id",
                    ReferenceRules::schoolUnknown),
            reference(
                    Severity.WARNING,
                    "reference.school-link-unknown",
                    "a school names a predecessor or a successor that is not there",
                    "Add the other school, so that its pupils can be followed",
                    ReferenceRules::schoolLinkUnknown),
            reference(
                    Severity.WARNING,
                    "reference.school-number",
                    "the URN of a school has not six digits, or its LAESTAB not three and four",
                    "Correct the number, or leave it out",
                    ReferenceRules::schoolNumber),
            reference(
                    Severity.ERROR,
                    "reference.vocabulary-unknown",
                    "a programme names a version of a vocabulary that is not there",
                    "Add this version, or correct the reference",
                    ReferenceRules::vocabularyUnknown),
            reference(
                    Severity.ERROR,
                    "reference.scale-unknown",
                    "a programme or a points table names a scale that is neither there nor shipped",
                    "Add this version of the scale, or correct the reference",
                    ReferenceRules::scaleUnknown),
            reference(
                    Severity.WARNING,
                    "reference.points-off-scale",
                    "a points table has a number for a point that its scale does not have",
                    "Correct the code of the point, or take the number out",
                    ReferenceRules::pointsOffScale),
            reference(
                    Severity.ERROR,
                    "reference.cycle-unknown",
                    "a programme plans a review cycle that is not there",
                    "Add the cycle, or correct its id",
                    ReferenceRules::cycleUnknown),
            reference(
                    Severity.WARNING,
                    "reference.cycles-overlap",
                    "two review cycles of one programme overlap, or one is planned twice",
                    "End each cycle before the next one begins, and plan it once",
                    ReferenceRules::cyclesOverlap));

    private static final Position ROOT = Position.root();

    private ReferenceRules() {}

    private static void duplicateId(References references, Reporter report) {
        repeated(references.data().schools(), School::id, "schools", report);
        repeated(references.data().partnerships(), Partnership::id, "partnerships", report);
        repeated(references.data().programmes(), Programme::id, "programmes", report);
        repeated(references.data().cycles(), ReviewCycle::id, "cycles", report);
        repeated(references.data().surveys(), SurveyRound::id, "surveys", report);
        repeated(references.data().logicModels(), LogicModel::id, "logicModels", report);
    }

    private static <T> void repeated(List<T> all, Function<T, Id> id, String list, Reporter report) {
        for (int i : Repeats.in(all, id)) {
            report.at(ROOT.item(list, i).field("id")).with("id", id.apply(all.get(i)));
        }
    }

    private static void upsideDown(References references, Reporter report) {
        List<Partnership> partnerships = references.data().partnerships();
        for (int i = 0; i < partnerships.size(); i++) {
            SpellRules.check(
                    partnerships.get(i).members(), ROOT.item("partnerships", i).field("members"), report);
        }
        List<Programme> programmes = references.data().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            SpellRules.check(
                    programmes.get(i).schools(), ROOT.item("programmes", i).field("schools"), report);
        }
        SpellRules.check(references.data().cycles(), ROOT.field("cycles"), report);
    }

    private static void schoolUnknown(References references, Reporter report) {
        List<Partnership> partnerships = references.data().partnerships();
        for (int i = 0; i < partnerships.size(); i++) {
            for (int j = 0; j < partnerships.get(i).members().size(); j++) {
                SchoolId school = partnerships.get(i).members().get(j).school();
                Position member = ROOT.item("partnerships", i).item("members", j);
                school(references, school, member.field("school"), report);
            }
        }
        List<Programme> programmes = references.data().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            for (int j = 0; j < programmes.get(i).schools().size(); j++) {
                SchoolId school = programmes.get(i).schools().get(j).school();
                Position member = ROOT.item("programmes", i).item("schools", j);
                school(references, school, member.field("school"), report);
            }
        }
    }

    private static void schoolLinkUnknown(References references, Reporter report) {
        List<School> schools = references.data().schools();
        for (int i = 0; i < schools.size(); i++) {
            Position at = ROOT.item("schools", i);
            for (int j = 0; j < schools.get(i).predecessors().size(); j++) {
                school(references, schools.get(i).predecessors().get(j), at.item("predecessors", j), report);
            }
            for (int j = 0; j < schools.get(i).successors().size(); j++) {
                school(references, schools.get(i).successors().get(j), at.item("successors", j), report);
            }
        }
    }

    private static void school(References references, SchoolId school, Position position, Reporter report) {
        if (references.school(school).isEmpty()) {
            report.at(position).with("school", school);
        }
    }

    private static void schoolNumber(References references, Reporter report) {
        List<School> schools = references.data().schools();
        for (int i = 0; i < schools.size(); i++) {
            School school = schools.get(i);
            if (school.urn().filter(urn -> !urn.hasValidFormat()).isPresent()) {
                report.at(ROOT.item("schools", i).field("urn")).with("school", school.id());
            }
            if (school.laestab().filter(laestab -> !laestab.hasValidFormat()).isPresent()) {
                report.at(ROOT.item("schools", i).field("laestab")).with("school", school.id());
            }
        }
    }

    private static void vocabularyUnknown(References references, Reporter report) {
        List<Programme> programmes = references.data().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            if (programme
                    .vocabulary()
                    .filter(ref -> !references.hasVocabulary(ref))
                    .isPresent()) {
                report.at(ROOT.item("programmes", i).field("vocabulary"))
                        .with("programme", programme.id())
                        .with("vocabulary", programme.vocabulary().orElseThrow());
            }
        }
    }

    private static void scaleUnknown(References references, Reporter report) {
        List<Programme> programmes = references.data().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            for (int j = 0; j < programme.scales().size(); j++) {
                if (references.scale(programme.scales().get(j)).isEmpty()) {
                    report.at(ROOT.item("programmes", i).item("scales", j))
                            .with("programme", programme.id())
                            .with("scale", programme.scales().get(j));
                }
            }
        }
        List<PointsTable> tables = references.data().pointsTables();
        for (int i = 0; i < tables.size(); i++) {
            if (references.scale(tables.get(i).scale()).isEmpty()) {
                report.at(ROOT.item("pointsTables", i).field("scale"))
                        .with("scale", tables.get(i).scale());
            }
        }
    }

    private static void pointsOffScale(References references, Reporter report) {
        List<PointsTable> tables = references.data().pointsTables();
        for (int i = 0; i < tables.size(); i++) {
            PointsTable table = tables.get(i);
            Optional<Scale> scale = references.scale(table.scale());
            if (scale.isPresent()
                    && table.points().keySet().stream()
                            .anyMatch(point -> scale.get().find(point).isEmpty())) {
                report.at(ROOT.item("pointsTables", i).field("points")).with("scale", table.scale());
            }
        }
    }

    private static void cycleUnknown(References references, Reporter report) {
        List<Programme> programmes = references.data().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            for (int j = 0; j < programme.cyclePlan().size(); j++) {
                if (references.cycle(programme.cyclePlan().get(j)).isEmpty()) {
                    report.at(ROOT.item("programmes", i).item("cyclePlan", j))
                            .with("programme", programme.id())
                            .with("cycle", programme.cyclePlan().get(j));
                }
            }
        }
    }

    private static void cyclesOverlap(References references, Reporter report) {
        List<Programme> programmes = references.data().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            Map<Integer, Integer> places = new HashMap<>();
            List<ReviewCycle> cycles = new ArrayList<>();
            for (int j = 0; j < programme.cyclePlan().size(); j++) {
                CycleId id = programme.cyclePlan().get(j);
                Optional<ReviewCycle> cycle = references.cycle(id);
                if (cycle.isPresent()) {
                    places.put(cycles.size(), j);
                    cycles.add(cycle.get());
                }
            }
            for (int place : Overlaps.in(cycles, cycle -> true)) {
                report.at(ROOT.item("programmes", i).item("cyclePlan", places.getOrDefault(place, place)))
                        .with("programme", programme.id())
                        .with("cycle", cycles.get(place).id());
            }
        }
    }
}
