package org.waymark.scoring.attention;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Role;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.pupil.NcYear;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PupilHistory;

/**
 * Lists whom to talk about, as of a day that the caller gives, for the person with three minutes: {@code Attention.on(day,
 * caseload.referenceData()).inSchool("northgate").list(caseload)}.
 *
 * <ul>
 *   <li>{@link AttentionKind#OVERDUE}: what {@link org.waymark.due.Due} says is owed and late.
 *   <li>{@link AttentionKind#SUPPORT_NOT_DELIVERED}: help that is planned on the day and of which, over the last weeks, less than
 *       a share took place ({@code provision.deliveredShare}). Help of which nobody wrote down what became of it is no reason but
 *       a gap: nobody knows.
 *   <li>{@link AttentionKind#NO_VOICE}: the view of the pupil that {@link org.waymark.due.Due} asks for in each academic year,
 *       once the lack of one has lasted.
 *   <li>{@link AttentionKind#SLIPPED}: an open target that stands lower than at the end of the cycle before ({@code
 *       sequence.regression}); or, where its ratings name too few cycles, lower than its baseline ({@code steps.gained}, {@code
 *       amount.gained}).
 *   <li>{@link AttentionKind#STALLED}: an open target without a gain for some cycles ({@code sequence.stalled}) that has not
 *       reached its aim and did not slip. Series of observations are not asked: over few sessions a flat slope says little.
 * </ul>
 *
 * <p>There is no clock and no score: the list is ordered by the most urgent reason of each pupil, by kind in the order of the
 * settings, statutory deadlines first, then by days; then by the next reason, and so on; then by who has more, then by id. What was
 * recorded for a later day does not count. Pupils on no roll are exempt, targets on hold, closed or decided are not asked.
 * Immutable and thread-safe; the order of records does not matter.
 */
public final class Attention {

    private final LocalDate day;
    private final ReferenceData data;
    private final AttentionSettings settings;
    private final Predicate<PupilRecord> asked;
    private final Histories histories;
    private final DueReasons dues;
    private final MovementReasons movements;
    private final HelpReasons helps;
    private final AttentionOrder order;

    private Attention(LocalDate day, ReferenceData data, AttentionSettings settings, Predicate<PupilRecord> asked) {
        this.day = day;
        this.data = data;
        this.settings = settings;
        this.asked = asked;
        this.histories = Histories.of(data, HistoryPolicy.DEFAULT.withAsOf(day));
        this.dues = new DueReasons(day, data, settings);
        this.movements = new MovementReasons(day, settings);
        this.helps = new HelpReasons(day, settings);
        this.order = new AttentionOrder(settings.order());
    }

    /** Returns what lists as of this day, for records that refer to this data, under the standard settings. */
    public static Attention on(LocalDate day, ReferenceData data) {
        return new Attention(day, data, AttentionSettings.standard(), record -> true);
    }

    /** This with other settings. */
    public Attention with(AttentionSettings other) {
        return new Attention(day, data, other, asked);
    }

    /** This for these kinds of reasons alone, the most urgent first. */
    public Attention only(AttentionKind... kinds) {
        return with(settings.withKinds(kinds));
    }

    /** This for pupils who are on the roll of this school on the day, as their main one or not. */
    public Attention inSchool(String school) {
        SchoolId id = SchoolId.of(school);
        return where(record -> record.pupil().enrolmentsOn(day).stream()
                .anyMatch(spell -> spell.school().equals(id)));
    }

    /** This for pupils who are in this programme on the day. */
    public Attention inProgramme(String programme) {
        ProgrammeId id = ProgrammeId.of(programme);
        return where(record -> record.pupil().programmes().stream()
                .anyMatch(spell -> spell.isOn(day) && spell.programme().equals(id)));
    }

    /** This for pupils who are taught in this year group on the day. */
    public Attention inYear(String year) {
        NcYear code = NcYear.of(year);
        return where(record -> record.pupil().enrolmentsOn(day).stream()
                .anyMatch(spell -> spell.year().equals(code)));
    }

    /** This for the pupils of a key worker: their own on the day, or that of a target of theirs. */
    public Attention ofKeyWorker(String staff) {
        StaffId id = StaffId.of(staff);
        return where(record -> record.pupil().adultsOn(Role.KEY_WORKER, day).contains(id)
                || record.targets().stream()
                        .anyMatch(target -> target.keyWorkersOn(day).contains(id)));
    }

    /** This for pupils of whom a condition holds as well. The others are counted and not looked at. */
    public Attention where(Predicate<PupilRecord> condition) {
        return new Attention(day, data, settings, asked.and(condition));
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The settings. */
    public AttentionSettings settings() {
        return settings;
    }

    /** Lists the pupils of a caseload. */
    public AttentionList list(Caseload caseload) {
        return list(caseload.pupils().stream());
    }

    /** Lists one pupil, if there is a reason. */
    public AttentionList list(PupilRecord record) {
        return list(Stream.of(record));
    }

    /** Lists pupils as they pass: only those with a reason are held. */
    public AttentionList list(Stream<PupilRecord> records) {
        return records.sequential().collect(collector());
    }

    /** Returns the collector that lists records: for a stream, parallel or not. */
    public Collector<PupilRecord, ?, AttentionList> collector() {
        return Collector.<PupilRecord, AttentionTally, AttentionList>of(
                AttentionTally::new,
                this::count,
                AttentionTally::merge,
                tally -> AttentionList.of(day, settings, order, tally),
                Collector.Characteristics.UNORDERED);
    }

    private void count(AttentionTally tally, PupilRecord record) {
        boolean here = record.pupil().enrolments().isEmpty()
                || !record.pupil().enrolmentsOn(day).isEmpty();
        if (!here) {
            tally.add(AttentionState.NOT_ON_ROLL);
        } else if (!asked.test(record)) {
            tally.add(AttentionState.NOT_ASKED);
        } else {
            PupilHistory history = histories.from(record);
            Judged judged = new Judged();
            dues.find(record, judged);
            helps.find(record, judged);
            movements.find(record, history, judged);
            tally.add(judged);
            if (!judged.reasons().isEmpty()) {
                tally.add(AttentionItem.builder()
                        .pupil(record.pupil().id())
                        .facets(history.facets())
                        .addAllReasons(order.sorted(judged.reasons()))
                        .build());
            }
        }
    }

    /** The day and the kinds. */
    @Override
    public String toString() {
        return "Attention[on=" + day + ", kinds=" + settings.order() + "]";
    }
}
