package org.waymark.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;

/**
 * Checks records, caseloads and reference data against rules, and returns all findings at once.
 *
 * <p>Positions are relative to what is checked: {@code targets[2]} of a record, {@code pupils[16].targets[2]} of a caseload.
 * Findings stand in the order of the document; the same input gives the same findings. Messages and remedies hold nothing of
 * what was found; the ids concerned are attributes, among them always {@code pupil} in a finding about a record.
 *
 * <p>A check never throws, however odd the data, and takes time in proportion to it. Immutable and thread-safe if the added
 * rules are; make one and keep it, for it indexes the reference data once.
 *
 * {@code Findings findings = Validation.standard(referenceData).check(record);}
 */
public final class Validation {

    private final ReferenceData data;
    private final References references;
    private final Profile profile;
    private final Settings settings;
    private final List<Rule> added;

    private Validation(
            ReferenceData data, References references, Profile profile, Settings settings, List<Rule> added) {
        this.data = data;
        this.references = references;
        this.profile = profile;
        this.settings = settings;
        this.added = added;
    }

    /** Returns a validation under the standard profile, of records that refer to this data. */
    public static Validation standard(ReferenceData data) {
        return new Validation(data, new References(data), Profile.standard(), Settings.DEFAULT, List.of());
    }

    /** Returns a validation under the strict profile, of records that refer to this data. */
    public static Validation strict(ReferenceData data) {
        return standard(data).under(Profile.strict());
    }

    /** All rules of the library, by family: the catalogue. */
    public static List<RuleInfo> rules() {
        return Rules.all();
    }

    /**
     * This validation under another profile.
     *
     * @throws IllegalArgumentException if the profile speaks of a rule that is neither one of the library's nor was added
     *     before; the message names the nearest
     */
    public Validation under(Profile other) {
        for (String rule : other.changedRules()) {
            List<String> ids = added.stream().map(one -> one.info().id()).toList();
            if (!Rules.has(rule) && !ids.contains(rule)) {
                throw new IllegalArgumentException("no such rule was added; the nearest are " + Nearest.to(rule, ids));
            }
        }
        return new Validation(data, references, other, settings, added);
    }

    /**
     * This validation with one more rule over records.
     *
     * @throws IllegalArgumentException if its id has no namespace ({@code northgate:rating.friday}) or is already there
     */
    public Validation plus(Rule rule) {
        String id = rule.info().id();
        if (id.indexOf(':') <= 0) {
            throw new IllegalArgumentException(
                    "the id of a rule that is added must have the form namespace:family.name");
        }
        if (added.stream().anyMatch(one -> one.info().id().equals(id))) {
            throw new IllegalArgumentException("a rule with this id was added already");
        }
        return new Validation(
                data,
                references,
                profile,
                settings,
                Stream.concat(added.stream(), Stream.of(rule)).toList());
    }

    /**
     * This validation as of a day: cycles that ended before it have ended, and what was forgotten in them is found. Without
     * one, the latest day on which anything in the checked record or caseload was rated, decided or reviewed stands for it.
     * There is no clock in it: without a day, what was forgotten in the last cycle of all is not found.
     */
    public Validation asOf(LocalDate day) {
        return new Validation(data, references, profile, new Settings(day, settings.openTargets()), added);
    }

    /**
     * This validation with another limit of open targets that a pupil should have at most; 4 by default.
     *
     * @throws IllegalArgumentException if the limit is below 0
     */
    public Validation withOpenTargets(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("the limit of open targets must be 0 or more");
        }
        return new Validation(data, references, profile, new Settings(settings.asOf(), limit), added);
    }

    /** Checks one record; positions are from its root. The reference data is not checked. */
    public Findings check(PupilRecord record) {
        List<Finding> findings = new ArrayList<>();
        check(record, references, day(List.of(record)), Position.root(), findings);
        return sorted(findings);
    }

    /**
     * Checks a caseload: each record, the records together, and the reference data that it brings. That data counts first;
     * what it does not know is looked up in the data that this validation was made with.
     */
    public Findings check(Caseload caseload) {
        List<Finding> findings = new ArrayList<>();
        References both =
                caseload.referenceData().equals(data) ? references : new References(caseload.referenceData(), data);
        check(both, Position.root().field("referenceData"), findings);
        for (CaseloadRule rule : Rules.CASELOAD) {
            run(
                    rule.info(),
                    Position.root(),
                    Map.of(),
                    findings,
                    report -> rule.body().accept(caseload, report));
        }
        @Nullable LocalDate day = day(caseload.pupils());
        for (int i = 0; i < caseload.pupils().size(); i++) {
            check(caseload.pupils().get(i), both, day, Position.root().item("pupils", i), findings);
        }
        return sorted(findings);
    }

    /** Checks the reference data that this validation was made with; positions are from its root. */
    public Findings checkReferenceData() {
        List<Finding> findings = new ArrayList<>();
        check(references, Position.root(), findings);
        return sorted(findings);
    }

    private @Nullable LocalDate day(List<PupilRecord> records) {
        return settings.asOf() != null ? settings.asOf() : Horizon.of(records);
    }

    private void check(References checked, Position outer, List<Finding> findings) {
        for (ReferenceRule rule : Rules.REFERENCE) {
            run(rule.info(), outer, Map.of(), findings, report -> rule.body().accept(checked, report));
        }
    }

    private void check(
            PupilRecord record, References known, @Nullable LocalDate day, Position outer, List<Finding> findings) {
        RecordView view = new RecordView(record, known, settings, day);
        Map<String, Data> common = Map.of("pupil", Data.of(record.pupil().id().value()));
        for (Rule rule : Rules.RECORD) {
            run(rule.info(), outer, common, findings, report -> rule.check(view, report));
        }
        for (Rule rule : added) {
            run(rule.info(), outer, common, findings, report -> rule.check(view, report));
        }
    }

    private void run(
            RuleInfo rule, Position outer, Map<String, Data> common, List<Finding> findings, Consumer<Reporter> body) {
        profile.severityOf(rule).ifPresent(severity -> {
            Reporter report = new Reporter(rule, severity, outer, common);
            try {
                body.accept(report);
            } catch (RuntimeException failure) {
                // The message of the exception may hold anything, so it stays out; the id of the rule is enough to find
                // it.
                profile.severityOf(Rules.FAILED).ifPresent(grave -> {
                    Reporter failed = new Reporter(Rules.FAILED, grave, outer, common);
                    failed.at(Position.root()).with("rule", Data.of(rule.id()));
                    failed.moveTo(findings);
                });
            }
            report.moveTo(findings);
        });
    }

    private static Findings sorted(List<Finding> findings) {
        DocumentOrder.sort(findings);
        return Findings.of(findings);
    }

    /** The profile and how many rules were added; not meant to be parsed. */
    @Override
    public String toString() {
        return "Validation[" + profile + ", added=" + added.size() + "]";
    }
}
