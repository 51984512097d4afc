package org.waymark.scoring.sample;

import org.waymark.caseload.PupilRecord;
import org.waymark.id.ConceptId;
import org.waymark.target.Target;

/** Brings into a record what is special about its pupil. */
final class HardCases {

    private HardCases() {}

    static PupilRecord apply(PupilPlan plan, TargetWriter writer, PupilRecord record) {
        if (plan.hard().isEmpty()) {
            return ordinary(plan, writer, record);
        }
        return switch (plan.hard().get()) {
            case MOVER_BETWEEN_PROGRAMMES -> TargetCases.movedOn(RatingCases.eventful(record, plan), writer);
            case LEAVER -> PupilCases.left(record, plan);
            case KEY_WORKER_HAND_OVER -> PupilCases.handedOver(record, plan);
            case CORRECTION -> RatingCases.correction(record, "t-1");
            case CHANGE_OF_MIND -> RatingCases.changeOfMind(record);
            case MODERATION_AGREED -> RatingCases.moderation(record, plan, "t-1", 0);
            case MODERATION_CHANGED -> RatingCases.moderation(record, plan, "t-1", -1);
            case INTERIM -> RatingCases.interim(record, plan);
            case MID_CYCLE_TARGET -> TargetCases.setInMidCycle(record, writer, unused(plan, record));
            case ON_HOLD -> TargetCases.onHold(record);
            case WITHDRAWN -> TargetCases.withdrawn(record);
            case REVISED -> TargetCases.revised(record, writer, first(plan, record));
            case RE_BASELINED -> RatingCases.reBaselined(record, plan);
            case MISSING_MARKS -> RatingCases.missing(record);
            case THREE_PERSPECTIVES -> RatingCases.perspectives(record, "t-1", true);
            case SERIES_TO_REDUCE -> SeriesCases.toReduce(record, plan.dice());
            case SERIES_TO_RAISE -> SeriesCases.toRaise(record, plan.dice());
            case PROVISION_CHANGED -> PupilCases.planned(record, plan);
            case RETIRED_CONCEPT -> TargetCases.old(record);
            case MOVER_PRIMARY_TO_SPECIAL,
                    MOVER_WITHIN_PROGRAMME,
                    JOINER,
                    DUAL_REGISTRATION,
                    DOWN_SYNDROME,
                    NO_SEN,
                    GOAL_ATTAINMENT,
                    EXPECTATION,
                    PART_TIME_TIMETABLE,
                    PERSISTENT_ABSENCE,
                    PLAN_SUPERSEDED,
                    INTERVENTION_NOT_DELIVERED,
                    ACTION_NOT_DONE,
                    VIEW_THAT_STAYS -> record;
        };
    }

    /** What happens to many pupils: quick wins, moderation of one in ten, now and then a second view or a slip. */
    private static PupilRecord ordinary(PupilPlan plan, TargetWriter writer, PupilRecord record) {
        if (plan.story() == Story.QUICK_WIN) {
            Target target = Edits.target(record, "t-1");
            Idea idea = first(plan, record);
            int aim = TargetPlan.place(idea.scale(), target.aim().orElseThrow().mark());
            TargetPlan done =
                    new TargetPlan("t-1", idea, plan.story(), idea.low(), aim, Occasion.TARGETS_SET, Occasion.DUE);
            return TargetCases.quickWin(record, writer, done);
        }
        boolean seenInSpring = plan.story() != Story.OFTEN_ABSENT;
        return switch (plan.number() % 10) {
            case 1 ->
                seenInSpring
                        ? RatingCases.moderation(
                                record, plan, "t-1", plan.dice().between(-1, 1))
                        : record;
            case 4 ->
                first(plan, record).isGas() || plan.story() == Story.OFTEN_ABSENT
                        ? record
                        : RatingCases.interim(record, plan);
            case 7 -> Edits.has(record, "t-1-baseline") ? RatingCases.perspectives(record, "t-1", false) : record;
            default -> record;
        };
    }

    private static Idea first(PupilPlan plan, PupilRecord record) {
        ConceptId concept = Edits.target(record, "t-1").concept().orElseThrow();
        return plan.home().ideas().stream()
                .filter(idea -> idea.concept().equals(concept.value()))
                .findFirst()
                .orElseThrow();
    }

    /** An idea that the record does not hold yet and that has no levels. */
    private static Idea unused(PupilPlan plan, PupilRecord record) {
        return plan.home().ideas().stream()
                .filter(idea -> !idea.isGas() && idea.scale().ref().id().startsWith("lateral-"))
                .filter(idea -> record.targets().stream()
                        .noneMatch(target -> target.concept()
                                .filter(ConceptId.of(idea.concept())::equals)
                                .isPresent()))
                .findFirst()
                .orElseThrow();
    }
}
