package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.pupil.Assignment;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/** What may happen to a pupil: a plan, a new primary need, a hand-over, leaving. */
final class PupilCases {

    private PupilCases() {}

    static PupilRecord planned(PupilRecord record, PupilPlan plan) {
        LocalDate day = LocalDate.of(2027, 2, 22);
        return record.withProvisions(
                        ProvisionSpell.builder()
                                .provision(SenProvision.SEN_SUPPORT)
                                .from(plan.from())
                                .to(day.minusDays(1))
                                .build(),
                        ProvisionSpell.of(SenProvision.EHC_PLAN, day))
                .withNeeds(
                        Need.builder()
                                .type(SenType.SLCN)
                                .rank(1)
                                .from(plan.from())
                                .to(day.minusDays(1))
                                .build(),
                        Need.primary(SenType.ASD, day),
                        Need.secondary(SenType.SLCN, day));
    }

    static PupilRecord handedOver(PupilRecord record, PupilPlan plan) {
        LocalDate day = LocalDate.of(2027, 1, 4);
        Assignment before = Assignment.builder()
                .staff(plan.keyWorker(plan.from()))
                .from(plan.from())
                .to(day.minusDays(1))
                .build();
        Assignment after =
                Assignment.builder().staff(plan.keyWorker(day)).from(day).build();
        return record.replaceTarget(Edits.target(record, "t-1").withAdults(before, after));
    }

    /** The last ratings of a pupil who leaves, and a hand-over to a school that nobody here knows. */
    static PupilRecord left(PupilRecord record, PupilPlan plan) {
        LocalDate day = LocalDate.of(2027, 2, 11);
        PupilRecord changed = record;
        for (Target target : List.copyOf(record.targets())) {
            String id = target.id().value();
            Rating autumn = Edits.rating(record, id + "-autumn");
            Rating exit = Rating.of(
                            Purpose.EXIT, id, Neighbour.of(record, autumn, 1), day, Rater.by(plan.keyWorker(day)))
                    .withId(id + "-exit")
                    .inCycle(Occasion.SPRING.code());
            TargetDecision decision = TargetDecision.builder()
                    .decision(Decision.HAND_OVER)
                    .on(day)
                    .reason("Leaves for a school outside the partnership")
                    .build();
            changed = changed.plusRating(exit).replaceTarget(Edits.decision(target, decision));
        }
        return changed;
    }
}
