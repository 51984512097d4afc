package org.waymark.validation;

import static org.waymark.validation.RuleMaking.caseload;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;

/** What can only be seen when the records of a caseload are looked at together. */
final class CaseloadRules {

    static final List<CaseloadRule> RULES = List.of(
            caseload(
                    Severity.ERROR,
                    "caseload.duplicate-pupil",
                    "an earlier record of the caseload is about a pupil with the same id",
                    "Bring all that is known of a pupil into one record",
                    CaseloadRules::duplicatePupil),
            caseload(
                    Severity.ERROR,
                    "caseload.duplicate-upn",
                    "another pupil of the caseload has the same UPN",
                    "Find out whose UPN it is; two ids for one pupil belong into one record",
                    CaseloadRules::duplicateUpn),
            caseload(
                    Severity.ERROR,
                    "caseload.duplicate-uln",
                    "another pupil of the caseload has the same ULN",
                    "Find out whose ULN it is; two ids for one pupil belong into one record",
                    CaseloadRules::duplicateUln));

    private CaseloadRules() {}

    private static Position at(int place) {
        return Position.root().item("pupils", place).field("pupil");
    }

    private static void duplicatePupil(Caseload caseload, Reporter report) {
        List<PupilRecord> records = caseload.pupils();
        for (int i : Repeats.in(records, record -> record.pupil().id())) {
            report.at(at(i).field("id")).with("pupil", records.get(i).pupil().id());
        }
    }

    private static void duplicateUpn(Caseload caseload, Reporter report) {
        Set<Upn> seen = new HashSet<>();
        for (int i = 0; i < caseload.pupils().size(); i++) {
            Pupil pupil = caseload.pupils().get(i).pupil();
            if (pupil.upn().filter(upn -> !seen.add(upn)).isPresent()) {
                report.at(at(i).field("upn")).with("pupil", pupil.id());
            }
        }
    }

    private static void duplicateUln(Caseload caseload, Reporter report) {
        Set<Uln> seen = new HashSet<>();
        for (int i = 0; i < caseload.pupils().size(); i++) {
            Pupil pupil = caseload.pupils().get(i).pupil();
            if (pupil.uln().filter(uln -> !seen.add(uln)).isPresent()) {
                report.at(at(i).field("uln")).with("pupil", pupil.id());
            }
        }
    }
}
