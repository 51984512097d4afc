package org.waymark.scoring.moderation;

import java.util.Optional;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;

/**
 * What another school would have recorded of a pupil, beside what is recorded: the primary type of need, or the provision. Who judged is
 * not part of it. It is a plain value, since no record holds what nobody decided.
 *
 * @param pupil the pupil
 * @param question what was judged
 * @param recorded the code that is recorded
 * @param second the code that the other school would have recorded
 * @param school the school that recorded it
 * @param cycle in which round of moderation; absent if there are no rounds
 */
public record SecondJudgement(
        PupilId pupil, Question question, String recorded, String second, SchoolId school, Optional<CycleId> cycle)
        implements Personal {

    /** What may be judged a second time. */
    public enum Question {
        /** The type of the primary need. */
        NEED_TYPE,
        /** The special educational provision, such as SEN support. */
        PROVISION
    }

    /** Returns a judgement of the primary type of need, in no round. */
    public static SecondJudgement ofNeed(String pupil, SenType recorded, SenType second, String school) {
        return new SecondJudgement(
                PupilId.of(pupil),
                Question.NEED_TYPE,
                recorded.code(),
                second.code(),
                SchoolId.of(school),
                Optional.empty());
    }

    /** Returns a judgement of the provision, in no round. */
    public static SecondJudgement ofProvision(String pupil, SenProvision recorded, SenProvision second, String school) {
        return new SecondJudgement(
                PupilId.of(pupil),
                Question.PROVISION,
                recorded.code(),
                second.code(),
                SchoolId.of(school),
                Optional.empty());
    }

    /** Returns this judgement in this round. */
    public SecondJudgement inCycle(String cycle) {
        return new SecondJudgement(pupil, question, recorded, second, school, Optional.of(CycleId.of(cycle)));
    }

    @Override
    public String redacted() {
        return "SecondJudgement[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
