package org.waymark.scoring.catalogue.wider;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.school.AcademicYear;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Attendance;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.AttendanceRule;

/** The sessions of a pupil in one academic year: that of the latest count. */
final class YearOfAttendance {

    static final int FEW = 60;

    private final int startYear;
    private final long possible;
    private final long authorised;
    private final long unauthorised;
    private final long partTime;
    private final boolean partTimeCounted;
    private final int periods;

    private YearOfAttendance(int startYear, List<AttendanceCount> counts) {
        this.startYear = startYear;
        this.possible = counts.stream().mapToLong(AttendanceCount::possible).sum();
        this.authorised = counts.stream().mapToLong(AttendanceCount::authorised).sum();
        this.unauthorised =
                counts.stream().mapToLong(AttendanceCount::unauthorised).sum();
        this.partTime = counts.stream()
                .mapToLong(count -> count.partTimeTimetable().orElse(0))
                .sum();
        this.partTimeCounted =
                counts.stream().allMatch(count -> count.partTimeTimetable().isPresent());
        this.periods = counts.size();
    }

    /** Why nothing can be said of the year; absent if something can. */
    static Optional<NotScored> refusal(PupilHistory pupil) {
        List<AttendanceCount> counts = latestYear(pupil);
        if (counts.isEmpty()) {
            return Optional.of(Score.none(Reason.NOT_APPLICABLE));
        }
        int year = startYear(counts.get(0).to());
        // One question after the other, not one count: the reason must not depend on their order.
        if (!counts.stream().allMatch(YearOfAttendance::isSound)) {
            return Optional.of(Score.none(Reason.COUNTS_NOT_SOUND));
        }
        if (counts.stream().anyMatch(count -> startYear(count.from()) != year)) {
            return Optional.of(Score.none(Reason.PERIOD_ACROSS_YEARS));
        }
        if (overlap(counts)) {
            return Optional.of(Score.none(Reason.OVERLAPPING_PERIODS));
        }
        return of(pupil).possible == 0 ? Optional.of(Score.none(Reason.NO_SESSIONS)) : Optional.empty();
    }

    private static boolean isSound(AttendanceCount count) {
        boolean partTimeFits = count.partTimeTimetable().orElse(0) <= count.authorised();
        return !count.isUpsideDown() && count.addsUp() && partTimeFits;
    }

    /** The year of the latest count; only where there is no refusal. */
    static YearOfAttendance of(PupilHistory pupil) {
        List<AttendanceCount> counts = latestYear(pupil);
        return new YearOfAttendance(startYear(counts.get(0).to()), counts);
    }

    private static List<AttendanceCount> latestYear(PupilHistory pupil) {
        Optional<LocalDate> last =
                pupil.attendance().stream().map(AttendanceCount::to).max(Comparator.naturalOrder());
        return last.isEmpty()
                ? List.of()
                : pupil.attendance().stream()
                        .filter(count -> startYear(count.to()) == startYear(last.get()))
                        .toList();
    }

    /** As {@link AcademicYear#from}, for days of any year. */
    private static int startYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    private static boolean overlap(List<AttendanceCount> counts) {
        List<AttendanceCount> order = new ArrayList<>(counts);
        order.sort(Comparator.comparing(AttendanceCount::school).thenComparing(AttendanceCount::from));
        for (int i = 1; i < order.size(); i++) {
            if (order.get(i).school().equals(order.get(i - 1).school())
                    && !order.get(i).from().isAfter(order.get(i - 1).to())) {
                return true;
            }
        }
        return false;
    }

    Optional<AttendanceRule> rule() {
        return startYear < 1900 || startYear > 2999 ? Optional.empty() : AttendanceRule.of(AcademicYear.of(startYear));
    }

    Attendance.Result rates() {
        return Attendance.withDefaults().of(possible, authorised, unauthorised);
    }

    long possible() {
        return possible;
    }

    long absent() {
        return authorised + unauthorised;
    }

    long partTime() {
        return partTime;
    }

    boolean isPartTimeCounted() {
        return partTimeCounted;
    }

    int periods() {
        return periods;
    }

    void trace(Trace trace) {
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("attendance.sessions")
                    .and(
                            "year",
                            startYear + "/" + String.format(Locale.ROOT, "%02d", Math.floorMod(startYear + 1, 100)))
                    .and("possible", String.valueOf(possible))
                    .and("authorised", String.valueOf(authorised))
                    .and("unauthorised", String.valueOf(unauthorised)));
        }
    }

    /** Adds what all scores of attendance have to carry. */
    void addCaveats(Scored.Builder score) {
        score.addCaveats(Caveat.ABSENCE_HAS_REASONS);
        if (partTime > 0) {
            score.addCaveats(Caveat.PART_TIME_TIMETABLE);
        }
        if (possible < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
    }
}
