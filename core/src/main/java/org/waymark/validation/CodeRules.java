package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import org.waymark.code.Code;
import org.waymark.code.CodeSet;
import org.waymark.data.Data;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.pupil.EnrolmentKinds;
import org.waymark.rating.Perspectives;
import org.waymark.rating.Purposes;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReasons;
import org.waymark.scale.Mark;
import org.waymark.target.Achievements;
import org.waymark.target.Decisions;
import org.waymark.target.Target;
import org.waymark.target.TargetKinds;
import org.waymark.target.TargetSources;
import org.waymark.target.TargetStatuses;

/** Codes that neither a code set of the user's nor a shipped one has. They are kept all the same; nothing reads them. */
final class CodeRules {

    static final String REMEDY =
            "Correct the code, or add a code set of the same id that has it, mapped to the code that it stands for";

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.INFO,
                    "pupil.code-unknown",
                    "the kind of an enrolment is not in any code set",
                    REMEDY,
                    CodeRules::enrolments),
            rule(
                    Severity.INFO,
                    "target.code-unknown",
                    "the kind, source, status, achievement or decision of a target is not in any code set",
                    REMEDY,
                    CodeRules::targets),
            rule(
                    Severity.INFO,
                    "rating.code-unknown",
                    "the purpose, the perspective or the reason of absence of a rating is not in any code set",
                    REMEDY,
                    CodeRules::ratings));

    private CodeRules() {}

    private static void enrolments(RecordView view, Reporter report) {
        for (int i = 0; i < view.record().pupil().enrolments().size(); i++) {
            Position at = Position.root().field("pupil").item("enrolments", i);
            Code kind = view.record().pupil().enrolments().get(i).kind();
            check(view, EnrolmentKinds.CODES, kind, at, "kind", report);
        }
    }

    private static void targets(RecordView view, Reporter report) {
        for (int i = 0; i < view.record().targets().size(); i++) {
            Target target = view.record().targets().get(i);
            Position at = Targets.at(i);
            check(view, TargetKinds.CODES, target.kind(), at, "kind", report);
            target.setBy().ifPresent(source -> check(view, TargetSources.CODES, source, at, "setBy", report));
            for (int j = 0; j < target.statuses().size(); j++) {
                Code status = target.statuses().get(j).status();
                check(view, TargetStatuses.CODES, status, at.item("statuses", j), "status", report);
            }
            for (int j = 0; j < target.achievements().size(); j++) {
                Code achievement = target.achievements().get(j).achievement();
                check(view, Achievements.CODES, achievement, at.item("achievements", j), "achievement", report);
            }
            for (int j = 0; j < target.decisions().size(); j++) {
                Code decision = target.decisions().get(j).decision();
                check(view, Decisions.CODES, decision, at.item("decisions", j), "decision", report);
            }
        }
    }

    private static void ratings(RecordView view, Reporter report) {
        for (int i = 0; i < view.record().ratings().size(); i++) {
            Rating rating = view.record().ratings().get(i);
            Position at = Position.root().item("ratings", i);
            check(view, Purposes.CODES, rating.purpose(), at, "purpose", report);
            check(view, Perspectives.CODES, rating.perspective(), at, "perspective", report);
            if (rating.mark() instanceof Mark.Absent absent) {
                check(view, AbsenceReasons.CODES, absent.reason(), at, "mark", report);
            }
        }
    }

    static void check(RecordView view, CodeSet shipped, Code code, Position object, String field, Reporter report) {
        if (view.references().codes().find(shipped, code).isEmpty()) {
            report.at(object.field(field)).with("codeSet", Data.of(shipped.ref().id()));
        }
    }
}
