package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Role;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.scale.Scales;
import org.waymark.target.Aim;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetSource;

/** Writes the outcome of a plan, over two years, with its ratings and the annual review that looks at it. */
final class OutcomeWriter {

    private static final LocalDate DUE = LocalDate.of(2028, 7, 14);
    private static final LocalDate REVIEWED = LocalDate.of(2027, 7, 8);
    private static final int START = 1;
    private static final int HALFWAY = 4;
    private static final int AIM = 7;

    private static final Map<String, String> STATEMENTS = Map.of(
            "relationships", "Has two friends for a whole year, and quarrels do not end a friendship",
            "behaviour", "Gets through a school day with ways of calming down that work everywhere",
            "confidence", "Takes on new things with others, and says what is needed",
            "engagement", "Works through a lesson with the class, with the help that was agreed",
            "motivation", "Chooses what to learn next and knows why",
            "participation", "Takes part in a club or group of their own choice all year round",
            "independence", "Manages the school day with help only where it was asked for",
            "communication", "Is understood by people who are new, in words, signs or symbols");

    private OutcomeWriter() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan, String area, List<String> servedBy, String review) {
        Idea idea = new Idea(
                "",
                Scales.LATERAL_INDEPENDENCE,
                START,
                HALFWAY - START,
                0,
                STATEMENTS.getOrDefault(area, "Can do more of what matters in daily life without an adult"),
                "What pupil, parents and staff tell at the annual review",
                List.of());
        TargetPlan year = new TargetPlan("o-1", idea, plan.story(), START, HALFWAY, Occasion.TARGETS_SET, DUE);
        Target outcome = Target.outcome()
                .id("o-1")
                .area(area)
                .statement(idea.statement())
                .criterion(idea.criterion())
                .scale(idea.scale())
                .aim(Aim.builder()
                        .mark(TargetPlan.mark(idea.scale(), AIM))
                        .by(DUE)
                        .build())
                .setOn(Occasion.TARGETS_SET)
                .setBy(TargetSource.PLAN)
                .build();
        PupilRecord changed = record.plusTarget(outcome);
        for (Rating rating : new TargetWriter(plan).ratings(year, TargetKind.OUTCOME)) {
            changed = changed.plusRating(rating);
        }
        return changed.plusReview(Review.builder()
                .id(review)
                .kind(ReviewKind.ANNUAL)
                .on(REVIEWED)
                .addTargets(outcome.id())
                .addAllTargets(servedBy.stream().map(TargetId::of).toList())
                .addCites(RatingId.of("o-1-summer"))
                .addPresent(
                        Rater.by(plan.school(REVIEWED).senco(), Role.SENCO),
                        Rater.by(plan.keyWorker(REVIEWED)),
                        Rater.parent(),
                        Rater.pupil())
                .build());
    }
}
