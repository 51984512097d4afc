package org.waymark.scoring.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;
import org.waymark.pupil.Upn;
import org.waymark.target.TargetKind;

/**
 * One plain big school: each pupil has six targets, each target a baseline and three ratings. Nothing special happens in it;
 * it is for benchmarks, and for tests that need many records. The same arguments give an equal caseload on every JDK.
 */
public final class SampleSchool {

    /** The targets of each pupil: four personal and two academic ones. */
    public static final int TARGETS = 6;

    /** The ratings of each target: a baseline and one in each of three cycles. */
    public static final int RATINGS = 4;

    private static final int MOST = 9_999;

    private static final List<Story> STORIES = Stream.of(Story.values())
            .filter(story -> story != Story.OFTEN_ABSENT)
            .toList();

    private SampleSchool() {}

    /**
     * Returns a school with this many pupils, under the reference data of the four schools.
     *
     * @throws IllegalArgumentException if the number of pupils is not 0 to 9,999
     */
    public static Caseload of(int pupils, long seed) {
        return Caseload.of(SampleCaseload.referenceData(), records(pupils, seed).toList());
    }

    /**
     * The records of {@link #of(int, long)}, each made when the stream comes to it.
     *
     * @throws IllegalArgumentException if the number of pupils is not 0 to 9,999
     */
    public static Stream<PupilRecord> records(int pupils, long seed) {
        return records(FourSchools.NORTHGATE, 0, pupils, seed);
    }

    static Stream<PupilRecord> records(FourSchools school, int schoolNumber, int pupils, long seed) {
        if (pupils < 0 || pupils > MOST) {
            throw new IllegalArgumentException("a sample school must have 0 to 9,999 pupils");
        }
        return IntStream.range(0, pupils).mapToObj(place -> record(school, schoolNumber, place, seed));
    }

    private static PupilRecord record(FourSchools school, int schoolNumber, int place, long seed) {
        PupilPlan plan = new PupilPlan(
                place + 1,
                school,
                school.year(place),
                Story.STEADY,
                PupilPlan.SEPTEMBER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Dice.of(seed, (MOST + 1L) * schoolNumber + place));
        Upn upn =
                PupilWriter.upn(String.format(Locale.ROOT, "%04d", schoolNumber % 10_000), place / 1000, place % 1000);
        PupilRecord.Builder record = PupilRecord.builder()
                .pupil(PupilWriter.pupil(plan)
                        .withId(PupilId.of("s" + schoolNumber + "-" + (place + 1)))
                        .withUpn(upn))
                .addAllProvisions(PupilWriter.provisions(plan))
                .addAllNeeds(PupilWriter.needs(plan));
        TargetWriter writer = new TargetWriter(plan);
        List<Idea> personal =
                school.ideas().stream().filter(idea -> !idea.isJudgement()).toList();
        List<Idea> academic = AcademicIdeas.of(school, plan.year());
        int first = plan.dice().below(personal.size());
        for (int number = 1; number <= TARGETS; number++) {
            boolean subject = number > TARGETS - 2;
            Idea idea =
                    subject ? academic.get(number % academic.size()) : personal.get((first + number) % personal.size());
            TargetPlan target = TargetPlan.of("t-" + number, idea, plan.dice().of(STORIES), plan.dice());
            record.addTargets((subject ? writer.academic(target) : writer.personal(target)).build());
            record.addAllRatings(writer.ratings(target, subject ? TargetKind.ACADEMIC : TargetKind.PERSONAL));
        }
        return record.build();
    }
}
