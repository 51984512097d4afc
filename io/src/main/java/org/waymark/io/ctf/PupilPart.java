package org.waymark.io.ctf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.NcYear;
import org.waymark.pupil.NcYears;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;
import org.waymark.school.School;

/** Reads one {@code Pupil} into a record. */
final class PupilPart {

    private static final Set<String> READ = Set.of(
            "UPN",
            "UniqueLearnerNumber",
            "Surname",
            "Forename",
            "DOB",
            "BasicDetails",
            "SENhistory",
            "Attendance",
            "SchoolHistory");

    private static final Set<String> BASIC_READ =
            Set.of("FormerUPN", "PreferredSurname", "PreferredForename", "NCyearActual");

    private final CtfHeader header;
    private final CtfSchools schools;
    private final CtfFields fields;
    private final boolean names;

    PupilPart(CtfHeader header, CtfSchools schools, CtfFields fields, boolean names) {
        this.header = header;
        this.schools = schools;
        this.fields = fields;
        this.names = names;
    }

    /** Whether a part of a pupil is read at all; what is not need not be kept in memory. */
    static boolean isRead(String name) {
        return READ.contains(name);
    }

    /** Reads a pupil under this id, which stands for it within the file only. */
    PupilRecord read(XmlElement element, String id) {
        Pupil.Builder pupil = Pupil.builder().id(id);
        numbers(element, pupil);
        Optional<XmlElement> basic = element.child("BasicDetails");
        if (names) {
            name(element, basic).ifPresent(pupil::name);
        }
        fields.day(element, "DOB").ifPresent(pupil::born);
        basic.ifPresent(details -> basic(details, element, pupil));
        PupilRecord.Builder record = PupilRecord.builder().pupil(pupil.build());
        element.child("SENhistory").ifPresent(history -> sen(history, record));
        element.child("Attendance")
                .ifPresent(attendance ->
                        record.addAllAttendance(AttendancePart.read(attendance, header, schools, fields)));
        repeats(element);
        return record.build();
    }

    private void repeats(XmlElement element) {
        for (String part : List.of("BasicDetails", "SENhistory", "Attendance", "SchoolHistory")) {
            fields.one(element, part);
        }
    }

    private void numbers(XmlElement element, Pupil.Builder pupil) {
        Optional<Upn> upn = fields.value(element, "UPN", Upn::of);
        if (upn.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            element,
                            "has no unique pupil number",
                            "Match the pupil by name and date of birth, and ask the school.");
        } else {
            pupil.upn(upn.get());
            fields.one(element, "UPN").ifPresent(at -> judge(at, upn.get()));
        }
        Optional<Uln> uln = fields.value(element, "UniqueLearnerNumber", Uln::of);
        uln.ifPresent(pupil::uln);
        if (uln.isPresent() && !uln.get().hasValidChecksum()) {
            fields.one(element, "UniqueLearnerNumber")
                    .ifPresent(at -> fields.notes()
                            .warn(
                                    CtfRules.NUMBER,
                                    at,
                                    "is no sound unique learner number; it was carried as given",
                                    "Ask the school that wrote the file."));
        }
    }

    private void judge(XmlElement at, Upn upn) {
        if (upn.isTemporary()) {
            fields.notes()
                    .info(
                            CtfRules.TEMPORARY,
                            at,
                            "is a temporary unique pupil number",
                            "Replace it when the permanent one is known.");
        }
        if (!upn.hasValidFormat() || !upn.hasValidCheckLetter()) {
            fields.notes()
                    .warn(
                            CtfRules.NUMBER,
                            at,
                            "is no sound unique pupil number: "
                                    + (upn.hasValidFormat() ? "the check letter is wrong" : "the form is wrong")
                                    + "; it was carried as given",
                            "Ask the school that wrote the file.");
        }
    }

    /** What the pupil is called: the preferred forename and surname where there are such. */
    private Optional<String> name(XmlElement element, Optional<XmlElement> basic) {
        Optional<String> forename =
                basic.flatMap(details -> details.text("PreferredForename")).or(() -> element.text("Forename"));
        Optional<String> surname =
                basic.flatMap(details -> details.text("PreferredSurname")).or(() -> element.text("Surname"));
        String name = Stream.of(forename, surname).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private void basic(XmlElement details, XmlElement element, Pupil.Builder pupil) {
        for (XmlElement former : details.children("FormerUPN")) {
            if (!former.text().isEmpty()) {
                fields.value(former, Upn::of).ifPresent(pupil::addFormerUpns);
            }
        }
        fields.one(details, "NCyearActual")
                .ifPresent(at -> fields.value(at, text -> NcYear.of(text.toUpperCase(Locale.ROOT)))
                        .ifPresent(year -> year(at, year, element, pupil)));
        for (XmlElement child : details.children()) {
            if (!BASIC_READ.contains(child.name())) {
                fields.passedOver(child, CtfNames.BASIC_NOT_CARRIED.contains(child.name()));
            }
        }
    }

    /** The file says in which year the pupil is on its own day, and nothing of the days before it. */
    private void year(XmlElement at, NcYear year, XmlElement element, Pupil.Builder pupil) {
        fields.known(at, year.code(), NcYears.CODES);
        Optional<LocalDate> left = element.child("SchoolHistory").flatMap(this::left);
        if (header.school().isEmpty() || header.day().isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            at,
                            "has no school or no day, and was not carried",
                            "Add the enrolment yourself.");
            return;
        }
        LocalDate day = header.day().get();
        fields.notes()
                .info(
                        CtfRules.YEAR_FROM_FILE,
                        at,
                        "has no first day; the enrolment begins on the day on which the file was made, or on the last"
                                + " day at the school if that was earlier",
                        "Set the day from which the pupil was in this year group, if you know it.");
        pupil.addEnrolments(Enrolment.builder()
                .school(header.school().get().id())
                .year(year)
                .from(left.filter(last -> last.isBefore(day)).orElse(day))
                .to(left)
                .build());
    }

    /** The last day at the school that made the file; absent while the pupil is there. */
    private Optional<LocalDate> left(XmlElement history) {
        List<LocalDate> days = new ArrayList<>();
        for (XmlElement school : history.children("School")) {
            boolean own = CtfSchools.number(school)
                    .flatMap(number -> header.school().flatMap(School::laestab).filter(number::equals))
                    .isPresent();
            if (own) {
                fields.day(school, "LeavingDate").ifPresent(days::add);
                if (school.text("LeavingDate").isEmpty()) {
                    return Optional.empty();
                }
            } else {
                fields.passedOver(school, true);
            }
        }
        return days.stream().max(LocalDate::compareTo);
    }

    private void sen(XmlElement history, PupilRecord.Builder record) {
        record.addAllProvisions(ProvisionPart.read(history, fields));
        history.child("SENneeds").ifPresent(needs -> record.addAllNeeds(NeedPart.read(needs, header, fields)));
        fields.one(history, "SENneeds");
        for (XmlElement child : history.children()) {
            if (!child.name().equals("SEN") && !child.name().equals("SENneeds")) {
                fields.passedOver(child, child.name().equals("SuppInfo"));
            }
        }
    }
}
