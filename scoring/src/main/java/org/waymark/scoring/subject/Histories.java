package org.waymark.scoring.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Period;
import org.waymark.id.RatingId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Dosage;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.scale.Scales;
import org.waymark.target.AchievementChange;
import org.waymark.target.Aim;
import org.waymark.target.Baseline;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;

/**
 * Builds histories from records, under one policy. Immutable and thread-safe; made once for many records, since it reads the
 * scales only once.
 */
public final class Histories {

    private final ReferenceData referenceData;
    private final HistoryPolicy policy;
    private final FacetResolver facets;
    private final Map<ScaleRef, ScaleView> scales = new HashMap<>();

    private Histories(ReferenceData referenceData, HistoryPolicy policy) {
        this.referenceData = referenceData;
        this.policy = policy;
        this.facets = new FacetResolver(referenceData, policy);
        Stream.concat(referenceData.scales().stream(), Scales.all().stream())
                .forEach(scale -> scales.putIfAbsent(scale.ref(), ScaleView.of(scale)));
    }

    /** Returns a builder of histories over this reference data, under this policy. */
    public static Histories of(ReferenceData referenceData, HistoryPolicy policy) {
        return new Histories(referenceData, policy);
    }

    /** What the records refer to. */
    public ReferenceData referenceData() {
        return referenceData;
    }

    /** The policy. */
    public HistoryPolicy policy() {
        return policy;
    }

    /**
     * The history of a pupil. A target or series on a scale that is neither in the reference data nor shipped is left out:
     * validation reports it.
     */
    public PupilHistory from(PupilRecord record) {
        LocalDate asOf = policy.asOf().orElseGet(() -> lastDay(record));
        Facets ofPupil = facets.of(record, asOf);
        RatingStream stream = RatingStream.of(record, policy);
        Marks marks = new Marks();
        List<TargetHistory> targets = new ArrayList<>();
        for (Target target : record.targets()) {
            ScaleView scale = scales.get(target.scale());
            if (scale != null) {
                TargetHistory history = target(record.pupil(), target, scale, stream, marks, asOf);
                targets.add(history.withFacets(facets.of(ofPupil, target, history)));
            }
        }
        List<PhaseSeries> series = new ArrayList<>();
        for (ObservationSeries observed : record.series()) {
            ScaleView scale = scales.get(observed.scale());
            if (scale != null) {
                series.add(series(record, observed, scale, facets.of(ofPupil, record, observed)));
            }
        }
        return new PupilHistory(
                Optional.of(record.pupil().id()),
                asOf,
                targets,
                series,
                ofPupil,
                known(record.attendance()),
                known(record.incidents()),
                help(record, asOf));
    }

    private TargetHistory target(
            Pupil pupil, Target target, ScaleView scale, RatingStream stream, Marks marks, LocalDate asOf) {
        List<Rating> ratings = stream.of(target.id());
        Optional<Set<RatingId>> designated = designated(target, stream);
        List<Rating> madeAsBaseline =
                ratings.stream().filter(stream::isMadeAsBaseline).toList();
        TargetHistoryBuilder builder = new TargetHistoryBuilder(scale).facts(facts(target, scale, asOf));
        target.aim().ifPresent(aim -> builder.aim(aim.mark(), aim.by()));
        for (Rating rating : ratings) {
            boolean baseline = designated
                    .map(ids -> rating.id().filter(ids::contains).isPresent())
                    .orElse(madeAsBaseline.size() == 1 && madeAsBaseline.get(0) == rating);
            builder.add(new TargetHistoryBuilder.Entry(
                    rating.mark(),
                    rating.on(),
                    baseline,
                    rating.cycle().orElse(null),
                    school(pupil, rating).orElse(null)));
        }
        boolean ambiguous = designated.isEmpty() && madeAsBaseline.size() > 1;
        return builder.build(marks, ambiguous ? BaselineView.AMBIGUOUS : BaselineView.NONE);
    }

    /** The ratings of the latest designation that the policy sees, as they stand under it; absent if there is none. */
    private Optional<Set<RatingId>> designated(Target target, RatingStream stream) {
        return target.baselines().stream()
                .filter(baseline ->
                        policy.asOf().map(last -> !baseline.on().isAfter(last)).orElse(true))
                .filter(baseline -> policy.asKnownOn()
                        .map(last -> !baseline.on().isAfter(last))
                        .orElse(true))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later)
                .map(Baseline::ratings)
                .map(ids -> ids.stream().map(stream::current).collect(Collectors.toSet()));
    }

    private static TargetFacts facts(Target target, ScaleView scale, LocalDate asOf) {
        TargetFacts.Builder facts = TargetFacts.builder()
                .id(target.id())
                .kind(target.kind())
                .status(target.statusOn(asOf))
                .setBy(target.setBy())
                .concept(target.concept())
                .vocabulary(target.vocabulary())
                .importance(target.importance())
                .difficulty(target.difficulty());
        target.achievements().stream()
                .filter(change -> !change.on().isAfter(asOf))
                .reduce((earlier, later) -> later.on().isBefore(earlier.on()) ? earlier : later)
                .ifPresent(change -> facts.achievement(change.achievement()));
        target.levels()
                .filter(levels -> scale.scale().points().stream()
                        .allMatch(point -> levels.descriptors().stream()
                                .anyMatch(level -> level.point().equals(point.code())
                                        && !level.text().isBlank())))
                .ifPresent(levels -> facts.levelsFixedOn(levels.fixedOn()));
        return facts.build();
    }

    private static Optional<SchoolId> school(Pupil pupil, Rating rating) {
        return rating.school().or(() -> pupil.mainEnrolmentOn(rating.on()).map(Enrolment::school));
    }

    private PhaseSeries series(PupilRecord record, ObservationSeries observed, ScaleView scale, Facets resolved) {
        PhaseSeriesBuilder builder = PhaseSeries.builder()
                .of(observed.id(), observed.target())
                .scale(scale.scale())
                .direction(observed.direction().orElse(scale.scale().direction()))
                .facets(resolved);
        aim(record, observed).ifPresent(aim -> {
            ScaleView.Reading goal = scale.read(aim.mark());
            if (goal.state() == RatingState.PRESENT) {
                builder.aim(BigDecimal.valueOf(goal.value(), scale.decimals()), aim.by());
            }
        });
        for (Phase phase : observed.phases()) {
            builder.phase(phase.label(), phase.kind());
            for (Observation observation : phase.observations()) {
                if (isLaterThanSeen(observation)) {
                    continue;
                }
                ScaleView.Reading mark = scale.read(observation.mark());
                if (mark.state() == RatingState.PRESENT) {
                    builder.observe(observation.session(), BigDecimal.valueOf(mark.value(), scale.decimals()));
                } else {
                    builder.miss(observation.session(), mark.state());
                }
                observation.on().ifPresent(builder::on);
            }
        }
        return builder.build();
    }

    /** The aim of the target that a series belongs to, if both are on one scale. */
    private static Optional<Aim> aim(PupilRecord record, ObservationSeries observed) {
        return record.targets().stream()
                .filter(target -> observed.target().filter(target.id()::equals).isPresent()
                        && target.scale().equals(observed.scale()))
                .findFirst()
                .flatMap(Target::aim);
    }

    private boolean isLaterThanSeen(Observation observation) {
        return policy.asOf()
                .filter(last -> observation.on().filter(on -> on.isAfter(last)).isPresent())
                .isPresent();
    }

    /** The help up to the day of the history, or of knowledge if that is earlier. */
    private List<HelpGiven> help(PupilRecord record, LocalDate asOf) {
        LocalDate last = policy.asKnownOn().filter(asOf::isAfter).orElse(asOf);
        List<HelpGiven> help = new ArrayList<>();
        for (Intervention intervention : record.interventions()) {
            Dosage dosage = Dosage.of(intervention, LocalDate.MIN, last);
            help.add(new HelpGiven(intervention.serves(), dosage.due() - dosage.other(), dosage.delivered()));
        }
        return help;
    }

    /** What was counted over a period counts as known on its last day. */
    private <P extends Period> List<P> known(List<P> counts) {
        return counts.stream()
                .filter(count -> policy.asKnownOn()
                        .map(last -> !count.to().isAfter(last))
                        .orElse(true))
                .toList();
    }

    /** The day of the latest entry of a record; the day of its last enrolment if it has no other. */
    private static LocalDate lastDay(PupilRecord record) {
        Stream<LocalDate> entries = Stream.of(
                        record.ratings().stream().map(Rating::on),
                        record.reviews().stream().map(Review::on),
                        Stream.concat(record.attendance().stream(), record.incidents().stream())
                                .map(Period::to),
                        record.interventions().stream().flatMap(Histories::days),
                        record.targets().stream().flatMap(Histories::days),
                        record.series().stream()
                                .flatMap(series -> series.phases().stream())
                                .flatMap(phase -> phase.observations().stream())
                                .flatMap(observation -> observation.on().stream()))
                .flatMap(days -> days);
        return entries.max(Comparator.naturalOrder())
                .or(() -> record.pupil().enrolments().stream()
                        .map(Enrolment::from)
                        .max(Comparator.naturalOrder()))
                .orElse(LocalDate.EPOCH);
    }

    private static Stream<LocalDate> days(Intervention intervention) {
        return Stream.concat(
                intervention.sessions().stream().map(InterventionSession::on),
                intervention.counts().stream().map(DeliveryCount::to));
    }

    private static Stream<LocalDate> days(Target target) {
        return Stream.of(
                        target.statuses().stream().map(StatusChange::on),
                        target.achievements().stream().map(AchievementChange::on),
                        target.decisions().stream().map(TargetDecision::on))
                .flatMap(days -> days);
    }
}
