package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.target.TargetKind;

/** Writes the record of one pupil: who, what, the year as it went, what is special, and how it ended. */
final class RecordWriter {

    private RecordWriter() {}

    static PupilRecord write(PupilPlan plan) {
        PupilRecord.Builder record = PupilRecord.builder()
                .pupil(PupilWriter.pupil(plan))
                .addAllProvisions(PupilWriter.provisions(plan))
                .addAllNeeds(PupilWriter.needs(plan));
        TargetWriter writer = new TargetWriter(plan);
        int number = 0;
        for (Idea idea : personal(plan)) {
            TargetPlan target = dated(TargetPlan.of("t-" + ++number, idea, plan.story(), plan.dice()), plan);
            record.addTargets(writer.personal(target).build());
            record.addAllRatings(writer.ratings(target, TargetKind.PERSONAL));
        }
        for (Idea idea : academic(plan)) {
            TargetPlan target =
                    dated(TargetPlan.of("t-" + ++number, idea, plan.story().inSubjects(), plan.dice()), plan);
            record.addTargets(writer.academic(target).build());
            record.addAllRatings(writer.ratings(target, TargetKind.ACADEMIC));
        }
        return YearEnd.close(plan, HardCases.apply(plan, writer, record.build()));
    }

    /** Set after the first week of a pupil who came late; a few targets run on into the next year. */
    private static TargetPlan dated(TargetPlan target, PupilPlan plan) {
        LocalDate due = plan.hard().isEmpty() && plan.dice().in100(15) ? LocalDate.of(2027, 12, 10) : target.due();
        boolean late = plan.from().isAfter(Occasion.TARGETS_SET);
        LocalDate setOn = late ? LocalDate.of(2027, 1, 15) : target.setOn();
        return new TargetPlan(target.id(), target.idea(), target.story(), target.start(), target.aim(), setOn, due);
    }

    private static List<Idea> personal(PupilPlan plan) {
        List<Idea> left = new ArrayList<>(plan.home().ideas());
        List<Idea> chosen = new ArrayList<>();
        take(left, chosen, plan, first(plan, left));
        if (plan.hard().isPresent()) {
            left.removeIf(Idea::isJudgement);
        }
        int wanted = plan.dice().between(2, 3);
        while (chosen.size() < wanted) {
            boolean goal = plan.is(HardCase.GOAL_ATTAINMENT);
            boolean second = chosen.size() == 1 && plan.is(HardCase.MOVER_BETWEEN_PROGRAMMES);
            take(
                    left,
                    chosen,
                    plan,
                    second
                            ? List.of(HorizonsIdeas.CALM)
                            : goal ? left.stream().filter(Idea::isGas).toList() : left);
        }
        return chosen;
    }

    private static void take(List<Idea> left, List<Idea> chosen, PupilPlan plan, List<Idea> among) {
        Idea idea = plan.dice().of(among);
        left.remove(idea);
        chosen.add(idea);
    }

    /** What the first target may be about. */
    private static List<Idea> first(PupilPlan plan, List<Idea> all) {
        if (plan.is(HardCase.MOVER_BETWEEN_PROGRAMMES)) {
            return List.of(HorizonsIdeas.REPAIR);
        }
        if (plan.hard().isEmpty() && plan.story() != Story.QUICK_WIN && !SampleFault.isIn(plan.number())) {
            return all;
        }
        return all.stream().filter(idea -> fits(plan, idea.scale())).toList();
    }

    private static boolean fits(PupilPlan plan, Scale scale) {
        if (plan.hard().isEmpty()) {
            return scale.ref().id().startsWith("lateral-");
        }
        return switch (plan.hard().get()) {
            case GOAL_ATTAINMENT -> scale.equals(Scales.GAS);
            case EXPECTATION -> scale.equals(Scales.EXPECTATION);
            case THREE_PERSPECTIVES -> scale.equals(Scales.WELL_BEING);
            case SERIES_TO_REDUCE -> scale.equals(Scales.COUNT_TO_REDUCE);
            case SERIES_TO_RAISE -> scale.equals(Scales.FREQUENCY_PER_SESSION);
            default -> scale.ref().id().startsWith("lateral-");
        };
    }

    private static List<Idea> academic(PupilPlan plan) {
        List<Idea> all = AcademicIdeas.of(plan.home(), plan.year());
        int first = plan.dice().below(all.size());
        return plan.dice().in100(40)
                ? List.of(all.get(first), all.get((first + 1) % all.size()))
                : List.of(all.get(first));
    }
}
