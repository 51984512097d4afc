package org.waymark.scoring.sample;

import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rater;
import org.waymark.review.Recognition;
import org.waymark.review.View;
import org.waymark.review.ViewMethod;

/** What the pupil who moves and the parents said over the year, and what was noticed outside school. */
final class MoverVoices {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 10);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 14);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 28);

    private MoverVoices() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        return RatingCases.perspectives(record, "t-1b", true)
                .plusView(pupil("v-1", SEPTEMBER, plan)
                        .question("What is school like for you?")
                        .words("I like the boat shed and drawing engines. Dinner time is too loud."
                                + " When I fall out with my friend I do not know what to say.")
                        .how(ViewMethod.DRAWING)
                        .target("t-1")
                        .target("t-2")
                        .build())
                .plusView(parents("v-2", SEPTEMBER, plan)
                        .question("What should school know?")
                        .words("After a bad dinner time the whole evening is gone."
                                + " A quiet quarter of an hour does more than talking.")
                        .audience(Audience.PUPIL)
                        .travels(true)
                        .build())
                .plusView(pupil("v-3", DECEMBER, plan)
                        .question("What should your new school know?")
                        .words("I am a bit scared that nobody there knows about the quiet corner."
                                + " I want to show somebody how it works.")
                        .how(ViewMethod.CONVERSATION)
                        .target("t-2")
                        .build())
                .plusView(parents("v-4", DECEMBER, plan)
                        .words("We had a hard autumn at home. We tell you so that you understand;"
                                + " please leave it here.")
                        .build())
                .plusView(pupil("v-5", JUNE, plan)
                        .question("What is different now?")
                        .words("I have two friends. When it gets loud I put my card on the table and go,"
                                + " and then I come back.")
                        .how(ViewMethod.CONVERSATION)
                        .target("t-1b")
                        .target("t-2")
                        .build())
                .plusView(parents("v-6", JUNE, plan)
                        .words(
                                "A friend came for tea twice. We still hear about quarrels, but they are over by supper.")
                        .target("t-1b")
                        .audience(Audience.PUPIL)
                        .travels(true)
                        .build())
                .plusRecognition(Recognition.builder()
                        .on(LocalDate.of(2027, 5, 15))
                        .what("Repaired the winch of the club's boat with two others and showed it on the open day")
                        .where("Youth club at the harbour")
                        .by(Rater.parent())
                        .audience(Audience.PUPIL)
                        .travels(true)
                        .build());
    }

    private static View.Builder pupil(String id, LocalDate on, PupilPlan plan) {
        return View.builder()
                .id(id)
                .holder(Perspective.PUPIL)
                .on(on)
                .gatheredBy(plan.keyWorker(on))
                .audience(Audience.PUPIL)
                .travels(true);
    }

    private static View.Builder parents(String id, LocalDate on, PupilPlan plan) {
        return View.builder()
                .id(id)
                .holder(Perspective.PARENT)
                .on(on)
                .how(ViewMethod.CONVERSATION)
                .gatheredBy(plan.keyWorker(on));
    }
}
