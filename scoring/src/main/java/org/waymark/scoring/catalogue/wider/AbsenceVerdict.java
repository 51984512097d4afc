package org.waymark.scoring.catalogue.wider;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.AttendanceRule;

/**
 * Whether a pupil is persistently or severely absent, by the rule of the academic year of the latest count.
 *
 * <p>Yes if {@code 100 × absent >= percent × possible}, in whole numbers, with the thresholds of {@link AttendanceRule}. Severe
 * absence is persistent absence as well. Refusals are those of {@link AttendanceRate}, and {@link Reason#NO_RULE_FOR_YEAR} for
 * a year whose rule is not known. Yeses under different rules cannot be compared.
 *
 * <p>Caveats: those of {@link AttendanceRate}. During a year the verdict is about the sessions so far.
 */
public final class AbsenceVerdict implements ProgressMeasure<PupilHistory> {

    private static final AbsenceVerdict PERSISTENT =
            new AbsenceVerdict("attendance.persistentAbsence", "Persistent absence", "persistently", false);
    private static final AbsenceVerdict SEVERE =
            new AbsenceVerdict("attendance.severeAbsence", "Severe absence", "severely", true);

    private final boolean severe;
    private final MeasureInfo<PupilHistory> info;

    private AbsenceVerdict(String id, String title, String how, boolean severe) {
        this.severe = severe;
        this.info = MeasureInfo.of(PupilHistory.class)
                .id(id)
                .title(title)
                .answers("Is the pupil " + how + " absent by the rule of the year?")
                .needs("counts of sessions of one school year, and a year whose rule is known")
                .useWhen("To know which rule of attendance a pupil falls under.")
                .notWhen("Not as a judgement on the family, and not across years with different thresholds.")
                .differences("Thresholds are compared in whole numbers; a program that divides first can miss "
                        + "a pupil who is exactly on the line.")
                .addOutputs(
                        Output.headline("yes or no"),
                        Output.figure("absence", "per cent of possible sessions"),
                        Output.figure("threshold", "per cent of possible sessions"),
                        Output.figure("possible", "sessions"))
                .direction(Direction.LOWER_IS_BETTER)
                .comparability(Comparability.ACROSS_SCHOOLS)
                .addLaws(Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure of persistent absence. */
    public static AbsenceVerdict persistent() {
        return PERSISTENT;
    }

    /** Returns the measure of severe absence. */
    public static AbsenceVerdict severe() {
        return SEVERE;
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return info;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        Optional<NotScored> refusal = YearOfAttendance.refusal(pupil);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        YearOfAttendance year = YearOfAttendance.of(pupil);
        Optional<AttendanceRule> rule = year.rule();
        if (rule.isEmpty()) {
            return Score.none(Reason.NO_RULE_FOR_YEAR);
        }
        int threshold = severe ? rule.get().severePercent() : rule.get().persistentPercent();
        Optional<Boolean> verdict = severe
                ? rule.get().isSevere(year.possible(), year.absent())
                : rule.get().isPersistent(year.possible(), year.absent());
        year.trace(trace);
        trace.step("attendance.rule", "threshold", threshold);
        trace.step("attendance.verdict", "absent", (double) year.absent(), "possible", (double) year.possible());
        Scored.Builder score = Scored.builder()
                .headline(new Headline.YesNo(verdict.orElseThrow()))
                .figure("absence", year.rates().absenceRate())
                .figure("threshold", threshold)
                .figure("possible", (double) year.possible())
                .used(year.periods());
        year.addCaveats(score);
        return score.build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
