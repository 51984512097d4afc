package org.waymark.scoring.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.scoring.evaluation.IndicatorFigure.Amount;
import org.waymark.scoring.evaluation.IndicatorFigure.Gap;
import org.waymark.scoring.evaluation.IndicatorFigure.None;
import org.waymark.scoring.evaluation.IndicatorFigure.Share;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.wider.Indicator;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;

/**
 * The indicators of a logic model, computed from a caseload as far as records show them:
 *
 * <pre>{@code
 * LogicIndicators.of(model).with(rules).over(caseload, first, last);
 * }</pre>
 *
 * <p>Which indicator is answered by which rule is for {@link IndicatorRules} to say; the others have no figure and say why. A pupil
 * counts who is on the last day at the main school and in the programme that were asked for; a pupil without any enrolment counts
 * unless a school is asked for. Whoever has left by then does not.
 *
 * <p>Always with the caveat of recording: an indicator of records shows what was written down. That an outcome follows what was done
 * is a claim of the author of the model, and stays one. Immutable.
 */
public final class LogicIndicators {

    private final LogicModel model;
    private final IndicatorRules rules;
    private final Optional<SchoolId> school;
    private final Optional<ProgrammeId> programme;

    private LogicIndicators(
            LogicModel model, IndicatorRules rules, Optional<SchoolId> school, Optional<ProgrammeId> programme) {
        this.model = model;
        this.rules = rules;
        this.school = school;
        this.programme = programme;
    }

    /** Returns the question what the indicators of this model show, by the standard rules, for the programme of the model if it has one. */
    public static LogicIndicators of(LogicModel model) {
        return new LogicIndicators(model, IndicatorRules.standard(), Optional.empty(), model.programme());
    }

    /** Returns a copy with these rules. */
    public LogicIndicators with(IndicatorRules other) {
        return new LogicIndicators(model, other, school, programme);
    }

    /** Returns a copy for the pupils of this school. */
    public LogicIndicators in(SchoolId one) {
        return new LogicIndicators(model, rules, Optional.of(one), programme);
    }

    /** Returns a copy for the pupils of this programme. */
    public LogicIndicators in(ProgrammeId one) {
        return new LogicIndicators(model, rules, school, Optional.of(one));
    }

    /**
     * Returns the answer over some days, both included.
     *
     * @throws IllegalArgumentException if the last is before the first
     */
    public Result over(Caseload caseload, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day must not be before the first");
        }
        List<PupilRecord> records = caseload.pupils().stream()
                .filter(record -> counts(record, last))
                .toList();
        IndicatorData data = new IndicatorData(records, caseload.referenceData(), school, first, last);
        List<LogicLine> lines = new ArrayList<>();
        for (LogicStage stage : LogicStage.values()) {
            for (LogicEntry entry : stage.entries(model)) {
                lines.add(new LogicLine(
                        stage,
                        entry.text(),
                        entry.indicators().stream()
                                .map(code -> shown(code, data))
                                .toList()));
            }
        }
        return new Result(model, data, lines);
    }

    private boolean counts(PupilRecord record, LocalDate day) {
        boolean atSchool = record.pupil()
                .mainEnrolmentOn(day)
                .map(spell -> school.map(spell.school()::equals).orElse(true))
                .orElse(record.pupil().enrolments().isEmpty() && school.isEmpty());
        return atSchool
                && (programme.isEmpty() || programme.equals(record.pupil().programmeOn(day)));
    }

    private LogicLine.Shown shown(String code, IndicatorData data) {
        Optional<String> rule = rules.ruleOf(code);
        return new LogicLine.Shown(
                code,
                model.indicators().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst(),
                rule,
                rule.map(one -> rules.figure(one, data)).orElse(IndicatorFigure.none(Gap.NO_RULE)));
    }

    /** Says which model. */
    @Override
    public String toString() {
        return "LogicIndicators[" + model.id() + "]";
    }

    /** What the indicators of a model show. */
    public static final class Result extends Evaluation {

        private final LogicModel model;
        private final IndicatorData data;
        private final List<LogicLine> lines;

        Result(LogicModel model, IndicatorData data, List<LogicLine> lines) {
            super(
                    lines.stream().allMatch(line -> line.indicators().isEmpty())
                            ? Optional.of(Refusal.NO_INDICATOR)
                            : Optional.empty(),
                    List.of(),
                    Caveat.RECORDING);
            this.model = model;
            this.data = data;
            this.lines = List.copyOf(lines);
        }

        /** The lines of the model, from what is put in to what is hoped for in the end. */
        public List<LogicLine> lines() {
            return lines;
        }

        /** The figure of an indicator of the model, by its code; absent if no line names it. */
        public Optional<IndicatorFigure> figure(String code) {
            return lines.stream()
                    .flatMap(line -> line.indicators().stream())
                    .filter(shown -> shown.code().equals(code))
                    .map(LogicLine.Shown::figure)
                    .findFirst();
        }

        /** How many pupils count. */
        public long pupils() {
            return data.records().size();
        }

        @Override
        public List<Explanation.Step> sentences() {
            List<Explanation.Step> said = new ArrayList<>();
            said.add(Sentences.step("evaluation.logic.model")
                    .and("title", model.title())
                    .and("pupils", pupils())
                    .and("from", data.from().toString())
                    .and("to", data.to().toString()));
            refusal().ifPresent(reason -> said.add(reason.sentence()));
            for (LogicLine line : lines) {
                said.add(Sentences.step(line.stage().key()).and("text", line.text()));
                if (line.indicators().isEmpty()) {
                    said.add(Sentences.step("evaluation.logic.unshown"));
                }
                line.indicators().forEach(shown -> addShown(shown, said));
            }
            return said;
        }

        private static void addShown(LogicLine.Shown shown, List<Explanation.Step> said) {
            if (shown.figure() instanceof Share share) {
                said.add(Sentences.step("evaluation.indicator.share")
                        .and("title", shown.title())
                        .and("percent", Sentences.percent(share.part(), share.whole()))
                        .and("part", share.part())
                        .and("whole", share.whole()));
            } else if (shown.figure() instanceof Amount amount) {
                Optional<String> unit = shown.indicator().flatMap(Indicator::unit);
                Explanation.Step step = Sentences.step(
                                unit.isPresent() ? "evaluation.indicator.amount" : "evaluation.indicator.amount.alone")
                        .and("title", shown.title())
                        .and("amount", amount.amount());
                said.add(unit.isPresent() ? step.and("unit", unit.get()) : step);
            } else {
                said.add(Sentences.step(((None) shown.figure()).why().key()).and("title", shown.title()));
            }
            shown.rule().ifPresent(rule -> said.add(Sentences.step(IndicatorRules.WORDS + rule)));
        }

        @Override
        public String redacted() {
            return "LogicIndicators[" + model.id() + ", redacted]";
        }
    }
}
