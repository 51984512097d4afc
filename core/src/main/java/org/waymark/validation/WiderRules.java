package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.code.Code;
import org.waymark.code.CodeSet;
import org.waymark.data.Data;
import org.waymark.data.Period;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.SchoolId;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.ExposureUnits;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKinds;
import org.waymark.wider.IndicatorValue;
import org.waymark.wider.WiderAreas;
import org.waymark.wider.WiderOutcome;

/** Wider outcomes, attendance and incidents of a pupil. */
final class WiderRules {

    private static final int AREAS = 2;

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "wider.upside-down",
                    "a period ends before it begins",
                    "The last day of a count of attendance or incidents, of the value of an indicator, or of a wider outcome lies before its first.",
                    "Correct the first or the last day; both are included",
                    WiderRules::upsideDown),
            rule(
                    Severity.ERROR,
                    "wider.indicator-unknown",
                    "a value names an indicator that its wider outcome does not have",
                    "Add the indicator to the outcome, or correct its code",
                    WiderRules::indicatorUnknown),
            rule(
                    Severity.ERROR,
                    "wider.indicator-twice",
                    "an earlier indicator of the same wider outcome has the same code",
                    "Give each indicator of an outcome a code of its own",
                    WiderRules::indicatorTwice),
            rule(
                    Severity.INFO,
                    "wider.too-many-areas",
                    "wider outcomes in more than two areas are worked on at the same time",
                    "Counts the areas of wider outcomes that share a day; Achievement for All asked for one or two.",
                    "Choose the one or two areas that matter most now, and end the others",
                    WiderRules::tooManyAreas),
            rule(
                    Severity.INFO,
                    "wider.code-unknown",
                    "the area of a wider outcome, a kind of incident or a unit of exposure is not in any code set",
                    "Correct the code, or add a code set of the same id that has it, mapped to the code that it stands for",
                    WiderRules::codeUnknown),
            rule(
                    Severity.ERROR,
                    "wider.school-unknown",
                    "a count of attendance or incidents names a school that is not in the reference data",
                    "Add the school to the reference data, or correct its id",
                    WiderRules::schoolUnknown),
            rule(
                    Severity.ERROR,
                    "attendance.sum",
                    "sessions attended and missed do not add up to the possible ones",
                    "Attended, authorised and unauthorised must add up to possible; without a count of those attended, the absences must not be more than possible.",
                    "Correct the counts; each possible session is attended, or an absence of one of the two kinds",
                    WiderRules::sum),
            rule(
                    Severity.ERROR,
                    "attendance.part-time-over-authorised",
                    "more sessions are missed under a part-time timetable than by authorised absence",
                    "Count sessions under an agreed part-time timetable among the authorised ones, or correct their number",
                    WiderRules::partTime),
            rule(
                    Severity.ERROR,
                    "attendance.overlap",
                    "two counts of attendance at one school share a day",
                    "Cut the periods so that each session is counted once, or leave one of them out",
                    WiderRules::overlap));

    private WiderRules() {}

    private static Position outcome(int place) {
        return Position.root().item("widerOutcomes", place);
    }

    private static Position attendance(int place) {
        return Position.root().item("attendance", place);
    }

    private static Position incidents(int place) {
        return Position.root().item("incidents", place);
    }

    private static void upsideDown(RecordView view, Reporter report) {
        List<WiderOutcome> outcomes = view.record().widerOutcomes();
        SpellRules.check(outcomes, Position.root().field("widerOutcomes"), report);
        for (int i = 0; i < outcomes.size(); i++) {
            periods(outcomes.get(i).values(), outcome(i).field("values"), report);
        }
        periods(view.record().attendance(), Position.root().field("attendance"), report);
        periods(view.record().incidents(), Position.root().field("incidents"), report);
    }

    static void periods(List<? extends Period> periods, Position list, Reporter report) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).isUpsideDown()) {
                report.at(list.index(i).field("to"));
            }
        }
    }

    private static void indicatorUnknown(RecordView view, Reporter report) {
        List<WiderOutcome> outcomes = view.record().widerOutcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            List<IndicatorValue> values = outcomes.get(i).values();
            for (int j = 0; j < values.size(); j++) {
                if (outcomes.get(i).indicator(values.get(j).indicator()).isEmpty()) {
                    report.at(outcome(i).item("values", j).field("indicator"));
                }
            }
        }
    }

    private static void indicatorTwice(RecordView view, Reporter report) {
        List<WiderOutcome> outcomes = view.record().widerOutcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            for (int j : Repeats.in(outcomes.get(i).indicators(), indicator -> indicator.code())) {
                report.at(outcome(i).item("indicators", j).field("code"));
            }
        }
    }

    /** An outcome is reported if on its first day more than two areas are worked on, its own among them. */
    private static void tooManyAreas(RecordView view, Reporter report) {
        List<WiderOutcome> outcomes = view.record().widerOutcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            WiderOutcome begun = outcomes.get(i);
            long areas = outcomes.stream()
                    .filter(other -> other.isOn(begun.from()))
                    .map(WiderOutcome::area)
                    .distinct()
                    .count();
            if (areas > AREAS) {
                report.at(outcome(i)).with("limit", AREAS);
            }
        }
    }

    private static void codeUnknown(RecordView view, Reporter report) {
        List<WiderOutcome> outcomes = view.record().widerOutcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            code(view, WiderAreas.CODES, outcomes.get(i).area(), outcome(i).field("area"), report);
        }
        List<IncidentCount> counts = view.record().incidents();
        for (int i = 0; i < counts.size(); i++) {
            Position at = incidents(i);
            code(view, IncidentKinds.CODES, counts.get(i).kind(), at.field("kind"), report);
            counts.get(i)
                    .exposure()
                    .ifPresent(exposure -> code(
                            view,
                            ExposureUnits.CODES,
                            exposure.unit(),
                            at.field("exposure").field("unit"),
                            report));
        }
    }

    private static void code(RecordView view, CodeSet shipped, Code code, Position position, Reporter report) {
        if (view.references().codes().find(shipped, code).isEmpty()) {
            report.at(position).with("codeSet", Data.of(shipped.ref().id()));
        }
    }

    private static void schoolUnknown(RecordView view, Reporter report) {
        List<AttendanceCount> counts = view.record().attendance();
        for (int i = 0; i < counts.size(); i++) {
            school(view, Optional.of(counts.get(i).school()), attendance(i), report);
        }
        List<IncidentCount> incidents = view.record().incidents();
        for (int i = 0; i < incidents.size(); i++) {
            school(view, incidents.get(i).school(), incidents(i), report);
        }
    }

    private static void school(RecordView view, Optional<SchoolId> school, Position count, Reporter report) {
        if (school.isPresent() && view.references().school(school.get()).isEmpty()) {
            report.at(count.field("school")).with("school", school.get());
        }
    }

    private static void sum(RecordView view, Reporter report) {
        List<AttendanceCount> counts = view.record().attendance();
        for (int i = 0; i < counts.size(); i++) {
            if (!counts.get(i).addsUp()) {
                report.at(attendance(i));
            }
        }
    }

    private static void partTime(RecordView view, Reporter report) {
        List<AttendanceCount> counts = view.record().attendance();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).partTimeTimetable().orElse(0) > counts.get(i).authorised()) {
                report.at(attendance(i).field("partTimeTimetable"));
            }
        }
    }

    private static void overlap(RecordView view, Reporter report) {
        Map<SchoolId, List<Integer>> places = new LinkedHashMap<>();
        List<AttendanceCount> counts = view.record().attendance();
        for (int i = 0; i < counts.size(); i++) {
            places.computeIfAbsent(counts.get(i).school(), school -> new ArrayList<>())
                    .add(i);
        }
        places.forEach((school, list) -> {
            List<Days> days = list.stream().map(counts::get).map(Days::of).toList();
            for (int i : Overlaps.in(days, day -> true)) {
                report.at(attendance(list.get(i))).with("school", school);
            }
        });
    }
}
