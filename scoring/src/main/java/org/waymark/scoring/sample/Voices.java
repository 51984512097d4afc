package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rater;
import org.waymark.review.Recognition;
import org.waymark.review.View;
import org.waymark.review.ViewMethod;

/** Views of most pupils and of many parents at the start of the year, and now and then something that was noticed. */
final class Voices {

    private Voices() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        LocalDate day = Occasion.TARGETS_SET.isBefore(plan.from())
                ? LocalDate.of(2027, 1, 14)
                : LocalDate.of(2026, 9, 7).plusDays(plan.number() % 4);
        PupilRecord changed = record;
        if (plan.number() % 8 != 0) {
            changed = changed.plusView(View.builder()
                    .id("v-1")
                    .holder(Perspective.PUPIL)
                    .on(day)
                    .question("What should we know about you?")
                    .words(plan.dice().of(plan.year() < 3 ? Phrases.YOUNG : Phrases.OLDER))
                    .how(plan.year() < 3 ? ViewMethod.DRAWING : ViewMethod.CONVERSATION)
                    .gatheredBy(plan.keyWorker(day))
                    .audience(Audience.PUPIL)
                    .travels(true)
                    .build());
        }
        if (plan.number() % 3 != 1) {
            changed = changed.plusView(View.builder()
                    .id("v-2")
                    .holder(Perspective.PARENT)
                    .on(day)
                    .words(plan.dice().of(Phrases.PARENTS))
                    .how(plan.number() % 2 == 0 ? ViewMethod.CONVERSATION : ViewMethod.WRITING)
                    .audience(Audience.PARENT)
                    .travels(plan.number() % 2 == 0)
                    .build());
        }
        if (plan.number() % 6 == 1 && plan.isHere(SchoolTerm.SUMMER.last())) {
            changed = changed.plusRecognition(Recognition.builder()
                    .on(LocalDate.of(2027, 5, 21))
                    .what(plan.dice().of(Phrases.ACHIEVEMENTS))
                    .by(plan.dice().of(List.of(Rater.parent(), Rater.by(plan.keyWorker(SchoolTerm.SUMMER.last())))))
                    .audience(Audience.PUPIL)
                    .travels(true)
                    .build());
        }
        return changed;
    }
}
