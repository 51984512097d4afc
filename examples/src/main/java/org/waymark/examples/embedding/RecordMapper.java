package org.waymark.examples.embedding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Data;
import org.waymark.examples.embedding.MisRows.Goal;
import org.waymark.examples.embedding.MisRows.Judgement;
import org.waymark.examples.embedding.MisRows.Learner;
import org.waymark.examples.embedding.MisRows.Sen;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.target.Target;

/** Makes records of the rows of the system: all that the system has to know about Waymark. */
final class RecordMapper {

    /** Where the system keeps what is its own in a record; it is stored and read back, and nothing else is done with it. */
    static final String OURS = "com.example.mis";

    private static final Map<String, String> SCHOOLS = Map.of("NG", "northgate");
    private static final Map<String, String> CYCLES = Map.of("AUT", "autumn");
    private static final Map<String, AbsenceReason> WHY_NO_LEVEL =
            Map.of("ABS", AbsenceReason.PUPIL_ABSENT, "REF", AbsenceReason.REFUSED);

    private RecordMapper() {}

    static Stream<PupilRecord> records() {
        return MisRows.LEARNERS.stream().map(RecordMapper::record);
    }

    static PupilRecord record(Learner learner) {
        List<Sen> sens = MisRows.SENS.stream()
                .filter(row -> row.adno().equals(learner.adno()))
                .toList();
        List<Goal> goals = MisRows.GOALS.stream()
                .filter(row -> row.adno().equals(learner.adno()))
                .toList();
        return PupilRecord.builder()
                .pupil(pupil(learner))
                .addAllProvisions(sens.stream()
                        .filter(row -> row.rank() == 1)
                        .map(row -> ProvisionSpell.of(SenProvision.of(row.status()), row.effective()))
                        .toList())
                .addAllNeeds(sens.stream().map(RecordMapper::need).toList())
                .addAllTargets(goals.stream().map(RecordMapper::target).toList())
                .addAllRatings(MisRows.JUDGEMENTS.stream()
                        .filter(row -> goals.stream().anyMatch(goal -> goal.goalNo() == row.goalNo()))
                        .map(RecordMapper::rating)
                        .toList())
                .build();
    }

    private static Pupil pupil(Learner row) {
        return Pupil.builder()
                .id(row.adno())
                .enrolled(
                        SCHOOLS.getOrDefault(row.siteCode(), row.siteCode()),
                        Integer.toString(row.nationalCurriculumYear()),
                        row.doa())
                .putExtensions(OURS, Data.objectOf(Map.of("site", Data.of(row.siteCode()))))
                .build();
    }

    private static Need need(Sen row) {
        return Need.builder()
                .type(SenType.of(row.needCode()))
                .rank(row.rank())
                .from(row.effective())
                .build();
    }

    private static Target target(Goal row) {
        return Target.personal()
                .id(targetId(row.goalNo()))
                .statement(row.wording())
                .criterion(row.evidenceOfSuccess())
                .area(row.theme())
                .scale(Scales.LATERAL_INDEPENDENCE)
                .aim(Integer.toString(row.endLevel()), row.reviewBy())
                .build();
    }

    static Rating rating(Judgement row) {
        boolean baseline = row.window().equals("BASE");
        Rating rating = Rating.of(
                baseline ? Purpose.BASELINE : Purpose.MONITORING,
                targetId(row.goalNo()),
                mark(row.level(), row.noLevelCode()),
                row.judgedOn(),
                Rater.by(row.staffCode()));
        return baseline ? rating : rating.inCycle(CYCLES.getOrDefault(row.window(), row.window()));
    }

    /** A judgement without a level is no zero and no gap: it says why there is none. */
    private static Mark mark(@Nullable Integer level, @Nullable String noLevelCode) {
        if (level != null) {
            return Mark.point(level.toString());
        }
        return Mark.absent(
                noLevelCode == null
                        ? AbsenceReason.NOT_RECORDED
                        : WHY_NO_LEVEL.getOrDefault(noLevelCode, AbsenceReason.of(noLevelCode)));
    }

    private static String targetId(int goalNo) {
        return "goal-" + goalNo;
    }
}
