package org.waymark.examples.embedding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.examples.embedding.MisRows.Judgement;
import org.waymark.id.TargetId;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.PupilScores;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Score;

/** Step 2: somebody saves one judgement; only that pupil is scored again, and the screen says how the score came about. */
public final class ScoreOneChange {

    private static final Judgement SAVED = new Judgement(301, "SPR", 5, null, LocalDate.parse("2027-03-04"), "JD");

    private ScoreOneChange() {}

    /** Prints the score before and after, and its explanation. */
    public static void main(String[] args) {
        lines().forEach(Print::line);
    }

    static List<String> lines() {
        TargetId goal = TargetId.of("goal-301");
        Scorer scorer = Scorer.of(MeasureSet.standard(), Reference.DATA); // keep it: it is immutable and thread-safe
        PupilRecord record = RecordMapper.record(MisRows.LEARNERS.get(0));
        PupilRecord changed = record.plusRating(RecordMapper.rating(SAVED)); // shares all else with the old record

        Optional<Score> before = scorer.score(record).of(goal, "steps.gained");
        PupilScores after = scorer.score(changed);
        String explained =
                scorer.explain(changed, "steps.gained").get(0).explanation().toText(Labels.english());
        return List.of(
                "before: " + before.orElseThrow(),
                "after: " + after.of(goal, "steps.gained").orElseThrow(),
                explained);
    }
}
