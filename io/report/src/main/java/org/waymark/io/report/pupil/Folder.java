package org.waymark.io.report.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PlanId;
import org.waymark.id.TargetId;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.SupportPlan;
import org.waymark.pupil.Enrolment;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;

/** One record as it stands on the day of the page: nothing later is seen. */
final class Folder {

    final Desk desk;
    final PupilRecord record;
    final List<MeetingHeld> meetings;
    final List<SupportPlan> plans;
    final PupilHistory history;
    private final Map<TargetId, TargetHistory> school;
    private final Map<TargetId, TargetHistory> pupil;
    private final Map<TargetId, TargetHistory> parent;

    Folder(Desk desk, PupilRecord record) {
        this.desk = desk;
        this.record = record;
        this.meetings = MeetingHeld.upTo(desk.day, record);
        this.plans = plans(desk.day, record);
        this.history = desk.school(record);
        this.school = byTarget(history);
        this.pupil = byTarget(desk.pupil(record));
        this.parent = byTarget(desk.parent(record));
    }

    private static Map<TargetId, TargetHistory> byTarget(PupilHistory history) {
        Map<TargetId, TargetHistory> byTarget = new HashMap<>();
        history.targets().forEach(target -> target.facts().id().ifPresent(id -> byTarget.putIfAbsent(id, target)));
        return byTarget;
    }

    /** The plans that hold, without those that another one has taken the place of. */
    private static List<SupportPlan> plans(LocalDate day, PupilRecord record) {
        Set<PlanId> gone = new HashSet<>();
        record.plans().stream()
                .filter(plan -> !plan.from().isAfter(day))
                .forEach(plan -> plan.supersedes().ifPresent(gone::add));
        return record.plansOn(day).stream()
                .filter(plan -> !gone.contains(plan.id()))
                .toList();
    }

    /** The ratings of the school; absent if the scale of the target is not known. */
    Optional<TargetHistory> school(Target target) {
        return Optional.ofNullable(school.get(target.id()));
    }

    Optional<TargetHistory> pupil(Target target) {
        return Optional.ofNullable(pupil.get(target.id()));
    }

    Optional<TargetHistory> parent(Target target) {
        return Optional.ofNullable(parent.get(target.id()));
    }

    /** The targets that are worked on, or will be, without the outcomes of plans. */
    List<Target> live() {
        Set<TargetId> outcomes = outcomes();
        return seen().stream()
                .filter(target -> target.statusOn(desk.day).isOpen() && !outcomes.contains(target.id()))
                .toList();
    }

    /** The targets that are over, the latest first. */
    List<Target> closed() {
        return seen().stream()
                .filter(target -> !target.statusOn(desk.day).isOpen())
                .sorted(Comparator.comparing(this::endedOn).reversed())
                .toList();
    }

    private List<Target> seen() {
        return record.targets().stream()
                .filter(target ->
                        target.setOn().map(set -> !set.isAfter(desk.day)).orElse(true))
                .filter(target -> !target.statusOn(desk.day).equals(TargetStatus.ENTERED_IN_ERROR))
                .toList();
    }

    private LocalDate endedOn(Target target) {
        return target.statuses().stream()
                .map(change -> change.on())
                .filter(on -> !on.isAfter(desk.day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private Set<TargetId> outcomes() {
        Set<TargetId> outcomes = new HashSet<>();
        plans.forEach(plan -> plan.outcomes().stream().map(PlanOutcome::target).forEach(outcomes::add));
        return outcomes;
    }

    /** A target in its own words: as it was written, else as the vocabulary has it, else its subject or area. */
    String title(Target target) {
        return target.statement()
                .or(() -> desk.data.wording(target))
                .or(() -> target.subject().map(subject -> desk.words.text("pupil.subject", "subject", subject)))
                .or(target::area)
                .orElseGet(() -> desk.words.text("pupil.target.unnamed"));
    }

    Optional<String> title(TargetId id) {
        return record.target(id).map(this::title);
    }

    List<String> titles(List<TargetId> ids) {
        List<String> titles = new ArrayList<>();
        ids.forEach(id -> title(id).ifPresent(titles::add));
        return titles;
    }

    Optional<Enrolment> enrolment() {
        return record.pupil()
                .mainEnrolmentOn(desk.day)
                .or(() -> record.pupil().enrolmentsOn(desk.day).stream().findFirst());
    }
}
