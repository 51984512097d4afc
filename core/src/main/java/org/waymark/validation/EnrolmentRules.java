package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.SiteId;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.pupil.NcYear;
import org.waymark.pupil.NcYears;
import org.waymark.pupil.ProgrammeSpell;

/** Where the pupil is taught, and in which programme. */
final class EnrolmentRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "pupil.school-unknown",
                    "an enrolment names a school that the reference data does not have",
                    "Add the school to the reference data, or correct its id",
                    EnrolmentRules::schoolUnknown),
            rule(
                    Severity.WARNING,
                    "pupil.site-unknown",
                    "an enrolment names a site that its school does not have",
                    "Add the site to the school, or correct its id",
                    EnrolmentRules::siteUnknown),
            rule(
                    Severity.ERROR,
                    "pupil.enrolment-overlap",
                    "two enrolments at a main school overlap",
                    "End the earlier one on the day before the later one begins, or make one of them subsidiary",
                    EnrolmentRules::overlap),
            rule(
                    Severity.WARNING,
                    "pupil.year-unknown",
                    "the year group of an enrolment is not in any code set",
                    "Correct the year group, or add a code set with the id nc-year that has it",
                    EnrolmentRules::yearUnknown),
            rule(
                    Severity.INFO,
                    "pupil.year-over-september",
                    "an enrolment runs over 1 September in the same year group",
                    "A spell that goes on counts up to the day as of which is checked. Pupils who do not follow National Curriculum years are left out.",
                    "Begin a new enrolment on 1 September, unless the pupil repeats the year",
                    EnrolmentRules::yearOverSeptember),
            rule(
                    Severity.ERROR,
                    "pupil.programme-unknown",
                    "the pupil was in a programme that the reference data does not have",
                    "Add the programme to the reference data, or correct its id",
                    EnrolmentRules::programmeUnknown),
            rule(
                    Severity.WARNING,
                    "pupil.programme-overlap",
                    "the pupil was in two programmes at the same time",
                    "End the earlier one on the day before the later one begins",
                    EnrolmentRules::programmeOverlap));

    private EnrolmentRules() {}

    private static Position at(int place) {
        return Position.root().field("pupil").item("enrolments", place);
    }

    private static void schoolUnknown(RecordView view, Reporter report) {
        List<Enrolment> spells = view.record().pupil().enrolments();
        for (int i = 0; i < spells.size(); i++) {
            if (view.references().school(spells.get(i).school()).isEmpty()) {
                report.at(at(i).field("school")).with("school", spells.get(i).school());
            }
        }
    }

    private static void siteUnknown(RecordView view, Reporter report) {
        List<Enrolment> spells = view.record().pupil().enrolments();
        for (int i = 0; i < spells.size(); i++) {
            Enrolment spell = spells.get(i);
            Optional<SiteId> site = spell.site();
            if (site.isPresent()
                    && view.references().school(spell.school()).isPresent()
                    && !view.references().hasSite(spell.school(), site.get())) {
                report.at(at(i).field("site")).with("school", spell.school()).with("site", site.get());
            }
        }
    }

    private static void overlap(RecordView view, Reporter report) {
        List<Enrolment> spells = view.record().pupil().enrolments();
        for (int i : Overlaps.in(spells, spell -> spell.kind().equals(EnrolmentKind.MAIN))) {
            report.at(at(i));
        }
    }

    private static void yearUnknown(RecordView view, Reporter report) {
        List<Enrolment> spells = view.record().pupil().enrolments();
        for (int i = 0; i < spells.size(); i++) {
            if (view.references()
                    .codes()
                    .find(NcYears.CODES, spells.get(i).year())
                    .isEmpty()) {
                report.at(at(i).field("year"));
            }
        }
    }

    private static void yearOverSeptember(RecordView view, Reporter report) {
        List<Enrolment> spells = view.record().pupil().enrolments();
        for (int i = 0; i < spells.size(); i++) {
            Enrolment spell = spells.get(i);
            Optional<LocalDate> last = spell.to().or(view::today);
            if (!spell.year().equals(NcYear.NOT_FOLLOWED)
                    && last.isPresent()
                    && schoolYear(spell.from()) < schoolYear(last.get())) {
                report.at(at(i).field("year"));
            }
        }
    }

    /** The calendar year in which the academic year of a day begins; no day is too odd for it. */
    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    private static void programmeUnknown(RecordView view, Reporter report) {
        List<ProgrammeSpell> spells = view.record().pupil().programmes();
        for (int i = 0; i < spells.size(); i++) {
            if (view.references().programme(spells.get(i).programme()).isEmpty()) {
                report.at(Position.root().field("pupil").item("programmes", i).field("programme"))
                        .with("programme", spells.get(i).programme());
            }
        }
    }

    private static void programmeOverlap(RecordView view, Reporter report) {
        for (int i : Overlaps.in(view.record().pupil().programmes(), spell -> true)) {
            report.at(Position.root().field("pupil").item("programmes", i));
        }
    }
}
