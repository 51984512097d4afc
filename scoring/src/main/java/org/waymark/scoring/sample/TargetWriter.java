package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.code.Role;
import org.waymark.rating.Evidence;
import org.waymark.rating.EvidenceKind;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.target.Aim;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Levels;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetSource;

/** Writes targets down, and the ratings that the key worker or teacher makes of them. */
final class TargetWriter {

    private static final List<TargetSource> SOURCES =
            List.of(TargetSource.TEACHER, TargetSource.PUPIL, TargetSource.TEACHER, TargetSource.PARENT);

    private final PupilPlan pupil;

    TargetWriter(PupilPlan pupil) {
        this.pupil = pupil;
    }

    /** A personal target in the words of the school where the pupil is on the day on which it is set. */
    Target.Builder personal(TargetPlan plan) {
        Idea idea = plan.idea();
        FourSchools school = pupil.school(plan.setOn());
        Target.Builder target = Target.personal()
                .id(plan.id())
                .concept(idea.concept())
                .vocabulary(school.programme() + "@2026.1")
                .area(idea.area())
                .statement(idea.statement())
                .criterion(idea.criterion())
                .scale(idea.scale())
                .aim(aim(plan))
                .setOn(plan.setOn())
                .setBy(pupil.dice().of(SOURCES))
                .programme(school.programme());
        if (idea.isGas()) {
            target.importance(pupil.dice().between(1, 3))
                    .difficulty(pupil.dice().between(1, 3))
                    .levels(levels(idea, plan.setOn()));
        }
        return target;
    }

    Target.Builder academic(TargetPlan plan) {
        return Target.academic()
                .id(plan.id())
                .subject(plan.idea().concept())
                .area("attainment")
                .scale(plan.idea().scale())
                .aim(aim(plan))
                .setOn(plan.setOn())
                .setBy(TargetSource.CENTRAL)
                .programme(pupil.school(plan.setOn()).programme());
    }

    /** The ratings of the school over the year: a baseline when the target is set, then the cycles, while the pupil is there. */
    List<Rating> ratings(TargetPlan plan, TargetKind kind) {
        List<Rating> ratings = new ArrayList<>();
        boolean late = plan.setOn().isAfter(Occasion.TARGETS_SET);
        for (Occasion occasion : Occasion.values()) {
            LocalDate drawn = occasion.day(pupil.dice());
            boolean baseline = occasion == Occasion.BASELINE;
            LocalDate day = baseline && late ? plan.setOn().plusDays(3) : drawn;
            boolean before = !baseline && day.isBefore(plan.setOn().plusDays(14));
            boolean unjudged = baseline && plan.isJudgement();
            if (!before && !unjudged && pupil.isHere(day)) {
                ratings.add(rating(plan, occasion, mark(plan, occasion), day, rater(day, kind)));
            }
        }
        return ratings;
    }

    /** One rating, with an id that says what and when. */
    Rating rating(TargetPlan plan, Occasion occasion, Mark mark, LocalDate day, Rater by) {
        boolean baseline = occasion == Occasion.BASELINE;
        Rating rating = Rating.of(baseline ? Purpose.BASELINE : Purpose.MONITORING, plan.id(), mark, day, by)
                .withId(plan.id() + "-" + occasion.suffix());
        if (mark.isPresent() && pupil.dice().in100(12)) {
            rating = rating.withEvidence(evidence(plan, occasion));
        }
        return baseline ? rating : rating.inCycle(occasion.code());
    }

    Rater rater(LocalDate day, TargetKind kind) {
        return kind.equals(TargetKind.ACADEMIC)
                ? Rater.by(pupil.school(day).id() + "-ct-" + (1 + pupil.number() % 4), Role.CLASS_TEACHER)
                : Rater.by(pupil.keyWorker(day));
    }

    private Mark mark(TargetPlan plan, Occasion occasion) {
        boolean away = plan.story() == Story.OFTEN_ABSENT && occasion == Occasion.AUTUMN;
        boolean unseen = plan.story() == Story.OFTEN_ABSENT
                && occasion == Occasion.SPRING
                && plan.id().equals("t-2");
        if (away) {
            return Mark.absent(AbsenceReason.PUPIL_ABSENT);
        }
        return unseen ? Mark.absent(AbsenceReason.NOT_OBSERVED) : plan.mark(occasion);
    }

    private Evidence evidence(TargetPlan plan, Occasion occasion) {
        EvidenceKind kind = pupil.dice().of(List.of(EvidenceKind.WORK, EvidenceKind.PHOTO, EvidenceKind.NOTE));
        return Evidence.builder()
                .kind(kind)
                .reference("evidence/" + pupil.id() + "/" + plan.id() + "/" + occasion.suffix())
                .build();
    }

    private static Aim aim(TargetPlan plan) {
        return Aim.builder()
                .mark(TargetPlan.mark(plan.idea().scale(), plan.aim()))
                .by(plan.due())
                .build();
    }

    private static Levels levels(Idea idea, LocalDate fixedOn) {
        Levels.Builder levels = Levels.builder().fixedOn(fixedOn);
        for (int i = 0; i < idea.levels().size(); i++) {
            levels.addDescriptors(LevelDescriptor.builder()
                    .point(idea.scale().points().get(i).code())
                    .text(idea.levels().get(i))
                    .build());
        }
        return levels.build();
    }
}
