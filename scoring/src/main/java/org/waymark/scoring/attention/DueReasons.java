package org.waymark.scoring.attention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.due.Due;
import org.waymark.due.DueItem;
import org.waymark.due.PhaseTransferRule;
import org.waymark.due.StatutoryRule;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.pupil.Enrolment;
import org.waymark.rating.Perspective;
import org.waymark.review.View;
import org.waymark.school.AcademicYear;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;

/** What is overdue, and the voice that nobody recorded: both from what is due. */
final class DueReasons {

    private static final String VIEW = "view.pupil";

    private final LocalDate day;
    private final AttentionSettings settings;
    private final Due due;
    private final Set<String> statutory;

    DueReasons(LocalDate day, ReferenceData data, AttentionSettings settings) {
        this.day = day;
        this.settings = settings;
        this.due = Due.on(day, data).with(settings.due()).under(settings.rules());
        this.statutory = Stream.concat(
                        settings.rules().rules().stream().map(StatutoryRule::id),
                        settings.rules().phaseTransfers().stream().map(PhaseTransferRule::id))
                .collect(Collectors.toSet());
    }

    void find(PupilRecord record, Judged judged) {
        boolean late = settings.order().contains(AttentionKind.OVERDUE);
        boolean voice = settings.order().contains(AttentionKind.NO_VOICE);
        List<DueItem> items = late || voice ? due.of(record) : List.of();
        if (late) {
            overdue(items, judged);
        }
        if (voice) {
            items.stream()
                    .filter(item -> item.what().equals(VIEW))
                    .findFirst()
                    .ifPresent(item -> voice(record, item, judged));
        }
    }

    private void overdue(List<DueItem> items, Judged judged) {
        Map<String, List<DueItem>> groups = new TreeMap<>();
        for (DueItem item : items) {
            if (item.isOverdue() && !item.what().equals(VIEW)) {
                groups.computeIfAbsent(item.what(), what -> new ArrayList<>()).add(item);
            }
        }
        groups.forEach((what, group) -> judged.add(AttentionReason.builder()
                .kind(AttentionKind.OVERDUE)
                .what(what)
                .isStatutory(statutory.contains(what))
                .title(group.get(0).title())
                .todo(group.get(0).todo())
                .addAllMatters(group.stream()
                        .map(DueReasons::matter)
                        .sorted(AttentionMatter::compare)
                        .toList())
                .build()));
    }

    private static AttentionMatter matter(DueItem item) {
        return AttentionMatter.builder()
                .since(item.dueOn())
                .days(item.overdueDays())
                .target(item.target())
                .plan(item.plan())
                .review(item.review())
                .cycle(item.cycle())
                .build();
    }

    /** The year has no view so far: a reason once that has lasted, or the day by which the school wanted one has passed. */
    private void voice(PupilRecord record, DueItem item, Judged judged) {
        LocalDate since = lastView(record).orElseGet(() -> start(record));
        if (item.isOverdue() || !since.plusWeeks(settings.voiceWeeks()).isAfter(day)) {
            judged.add(
                    AttentionKind.NO_VOICE,
                    List.of(AttentionMatter.builder()
                            .since(since)
                            .days(ChronoUnit.DAYS.between(since, day))
                            .build()));
        }
    }

    private Optional<LocalDate> lastView(PupilRecord record) {
        return record.viewsOf(Perspective.PUPIL).stream()
                .map(View::on)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** From when a pupil who was never heard could have been: in this year, at this school, with help or a target. */
    private LocalDate start(PupilRecord record) {
        LocalDate year = AcademicYear.from(day).firstDay();
        LocalDate here =
                record.pupil().mainEnrolmentOn(day).map(Enrolment::from).orElse(year);
        Stream<LocalDate> provision = record.provisions().stream()
                .filter(spell -> spell.isOn(day) && !spell.provision().equals(SenProvision.NONE))
                .map(ProvisionSpell::from);
        Stream<LocalDate> targets = record.targets().stream()
                .filter(target -> target.statusOn(day).equals(TargetStatus.ACTIVE))
                .map(Target::setOn)
                .flatMap(Optional::stream);
        LocalDate concerned = Stream.concat(provision, targets)
                .filter(on -> !on.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(year);
        return Stream.of(year, here, concerned).max(Comparator.naturalOrder()).orElse(year);
    }
}
