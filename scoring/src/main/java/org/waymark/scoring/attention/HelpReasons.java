package org.waymark.scoring.attention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.PupilRecord;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Dosage;
import org.waymark.plan.Intervention;
import org.waymark.scoring.catalogue.wider.DeliveredShare;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.HelpGiven;
import org.waymark.scoring.subject.PupilHistory;

/**
 * Help that is planned on the day and of which too little took place lately, by {@code provision.deliveredShare} over each kind of
 * help by itself and over the last weeks. A count of sessions cannot be cut: where one begins before those weeks and ends in them,
 * they begin with it.
 */
final class HelpReasons {

    private final LocalDate day;
    private final AttentionSettings settings;

    HelpReasons(LocalDate day, AttentionSettings settings) {
        this.day = day;
        this.settings = settings;
    }

    void find(PupilRecord record, Judged judged) {
        if (!settings.order().contains(AttentionKind.SUPPORT_NOT_DELIVERED)) {
            return;
        }
        List<AttentionMatter> matters = new ArrayList<>();
        for (Intervention help : record.interventions()) {
            if (help.isPlannedOn(day)) {
                judge(help, matters, judged);
            }
        }
        judged.add(AttentionKind.SUPPORT_NOT_DELIVERED, matters);
    }

    private void judge(Intervention help, List<AttentionMatter> matters, Judged judged) {
        LocalDate first = first(help);
        Dosage dosage = Dosage.of(help, first, day);
        long due = dosage.due() - dosage.other();
        if (due < settings.supportSessions()) {
            Reason why = due == 0 ? Reason.NOT_COUNTED : AttentionGap.TOO_FEW_SESSIONS;
            judged.gap(AttentionKind.SUPPORT_NOT_DELIVERED, why, 1);
            return;
        }
        judged.answered(AttentionKind.SUPPORT_NOT_DELIVERED);
        DeliveredShare measure = DeliveredShare.withDefaults();
        PupilHistory lately =
                PupilHistory.of(day).withHelp(List.of(new HelpGiven(help.serves(), due, dosage.delivered())));
        if (measure.score(lately, Trace.off()) instanceof Scored score
                && score.number().orElse(1) < settings.supportShare()) {
            matters.add(AttentionMatter.builder()
                    .since(first)
                    .days(ChronoUnit.DAYS.between(first, day))
                    .help(help.id())
                    .measure(measure.info().key())
                    .score(score)
                    .build());
        }
    }

    private LocalDate first(Intervention help) {
        LocalDate first = day.minusWeeks(settings.supportWeeks()).plusDays(1);
        boolean moved = true;
        while (moved) {
            LocalDate reach = first;
            moved = false;
            for (DeliveryCount count : help.counts()) {
                if (count.from().isBefore(reach)
                        && !count.to().isBefore(reach)
                        && !count.to().isAfter(day)) {
                    reach = count.from();
                    moved = true;
                }
            }
            first = reach;
        }
        return first;
    }
}
