package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSchool;
import org.waymark.pupil.Enrolment;
import org.waymark.school.Laestab;
import org.waymark.school.School;
import org.waymark.school.Urn;

/** Many plain schools, each as {@link SampleSchool} makes one, under DREAMS and HORIZONS by turns. */
public final class SampleSchools {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);

    private SampleSchools() {}

    /**
     * Returns a caseload of many schools.
     *
     * @throws IllegalArgumentException if there are not 0 to 999 schools, or not 0 to 9,999 pupils in each
     */
    public static Caseload of(int schools, int pupilsPerSchool, long seed) {
        return Caseload.of(
                referenceData(schools), records(schools, pupilsPerSchool, seed).toList());
    }

    /**
     * The records of {@link #of(int, int, long)}, each made when the stream comes to it.
     *
     * @throws IllegalArgumentException if there are not 0 to 999 schools, or not 0 to 9,999 pupils in each
     */
    public static Stream<PupilRecord> records(int schools, int pupilsPerSchool, long seed) {
        check(schools);
        return IntStream.rangeClosed(1, schools)
                .boxed()
                .flatMap(number -> SampleSchool.records(kind(number), number, pupilsPerSchool, seed)
                        .map(record -> at(number, record)));
    }

    /**
     * What these records refer to.
     *
     * @throws IllegalArgumentException if there are not 0 to 999 schools
     */
    public static ReferenceData referenceData(int schools) {
        check(schools);
        ReferenceData four = SampleCaseload.referenceData();
        List<School> all = new ArrayList<>(four.schools());
        for (int number = 1; number <= schools; number++) {
            all.add(kind(number)
                    .school()
                    .withId(SchoolId.of(id(number)))
                    .withTitle("Sample school " + number)
                    .withUrn(Urn.of(Integer.toString(999_000 + number)))
                    .withLaestab(Laestab.of("999/" + (5000 + number))));
        }
        List<Programme> programmes = four.programmes().stream()
                .map(programme -> with(programme, schools))
                .toList();
        return four.withSchools(all).withProgrammes(programmes);
    }

    private static Programme with(Programme programme, int schools) {
        List<ProgrammeSchool> members = new ArrayList<>(programme.schools());
        IntStream.rangeClosed(1, schools)
                .filter(number -> ProgrammeId.of(kind(number).programme()).equals(programme.id()))
                .forEach(number -> members.add(ProgrammeSchool.of(id(number), FOUNDED)));
        return programme.withSchools(members);
    }

    private static PupilRecord at(int number, PupilRecord record) {
        List<Enrolment> spells = record.pupil().enrolments().stream()
                .map(spell -> spell.withSchool(SchoolId.of(id(number))))
                .toList();
        return record.withPupil(record.pupil().withEnrolments(spells));
    }

    /** Secondary and primary by turns. */
    private static FourSchools kind(int number) {
        return number % 2 == 1 ? FourSchools.NORTHGATE : FourSchools.WILLOWBANK;
    }

    private static String id(int number) {
        return "sample-" + number;
    }

    private static void check(int schools) {
        if (schools < 0 || schools > 999) {
            throw new IllegalArgumentException("there must be 0 to 999 sample schools");
        }
    }
}
