package org.waymark.validation;

import static org.waymark.validation.RuleMaking.rule;

import java.util.List;
import java.util.Optional;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.scale.Scale;

/** Observation series in phases. */
final class SeriesRules {

    static final List<Rule> RULES = List.of(
            rule(
                    Severity.ERROR,
                    "series.duplicate-id",
                    "an earlier series of the record has the same id",
                    "Give each series of a record an id of its own",
                    SeriesRules::duplicateId),
            rule(
                    Severity.ERROR,
                    "series.target-unknown",
                    "a series belongs to a target that the record does not have",
                    "Add the target to the record, or correct its id",
                    SeriesRules::targetUnknown),
            rule(
                    Severity.ERROR,
                    "series.scale-unknown",
                    "a series names a scale that neither the reference data has nor the library ships",
                    "Add this version of the scale to the reference data, or correct the reference",
                    SeriesRules::scaleUnknown),
            rule(
                    Severity.ERROR,
                    "series.off-scale",
                    "an observation is not a mark on the scale of its series",
                    "Choose a mark from the scale of the series",
                    SeriesRules::offScale),
            rule(
                    Severity.ERROR,
                    "series.sessions-not-increasing",
                    "the sessions of a series do not go up",
                    "Each observation must have a higher session than the one before it, over all phases.",
                    "Number the sessions over the whole series, and put them in order",
                    SeriesRules::notIncreasing),
            rule(
                    Severity.INFO,
                    "series.empty-phase",
                    "a phase has no observations",
                    "Add the observations, or leave the phase out",
                    SeriesRules::emptyPhase));

    private SeriesRules() {}

    private static Position at(int place) {
        return Position.root().item("series", place);
    }

    private static void duplicateId(RecordView view, Reporter report) {
        List<ObservationSeries> all = view.record().series();
        for (int i : Repeats.in(all, ObservationSeries::id)) {
            report.at(at(i).field("id")).with("series", all.get(i).id());
        }
    }

    private static void targetUnknown(RecordView view, Reporter report) {
        List<ObservationSeries> all = view.record().series();
        for (int i = 0; i < all.size(); i++) {
            ObservationSeries series = all.get(i);
            if (series.target().isPresent()
                    && view.target(series.target().get()).isEmpty()) {
                report.at(at(i).field("target"))
                        .with("series", series.id())
                        .with("target", series.target().get());
            }
        }
    }

    private static void scaleUnknown(RecordView view, Reporter report) {
        List<ObservationSeries> all = view.record().series();
        for (int i = 0; i < all.size(); i++) {
            if (view.references().scale(all.get(i).scale()).isEmpty()) {
                report.at(at(i).field("scale"))
                        .with("series", all.get(i).id())
                        .with("scale", all.get(i).scale());
            }
        }
    }

    private static void offScale(RecordView view, Reporter report) {
        eachObservation(view, (series, position, observation) -> {
            Optional<Scale> scale = view.references().scale(series.scale());
            if (scale.filter(one -> !one.accepts(observation.mark())).isPresent()) {
                report.at(position.field("mark")).with("series", series.id()).with("scale", series.scale());
            }
        });
    }

    private static void notIncreasing(RecordView view, Reporter report) {
        for (int i = 0; i < view.record().series().size(); i++) {
            ObservationSeries series = view.record().series().get(i);
            long latest = Long.MIN_VALUE;
            for (int j = 0; j < series.phases().size(); j++) {
                List<Observation> observations = series.phases().get(j).observations();
                for (int k = 0; k < observations.size(); k++) {
                    if (observations.get(k).session() <= latest) {
                        report.at(at(i).item("phases", j)
                                        .item("observations", k)
                                        .field("session"))
                                .with("series", series.id());
                    }
                    latest = Math.max(latest, observations.get(k).session());
                }
            }
        }
    }

    private static void emptyPhase(RecordView view, Reporter report) {
        List<ObservationSeries> all = view.record().series();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.get(i).phases().size(); j++) {
                if (all.get(i).phases().get(j).observations().isEmpty()) {
                    report.at(at(i).item("phases", j)).with("series", all.get(i).id());
                }
            }
        }
    }

    private interface ObservationConsumer {

        void accept(ObservationSeries series, Position position, Observation observation);
    }

    private static void eachObservation(RecordView view, ObservationConsumer consumer) {
        for (int i = 0; i < view.record().series().size(); i++) {
            ObservationSeries series = view.record().series().get(i);
            for (int j = 0; j < series.phases().size(); j++) {
                List<Observation> observations = series.phases().get(j).observations();
                for (int k = 0; k < observations.size(); k++) {
                    Position position = at(i).item("phases", j).item("observations", k);
                    consumer.accept(series, position, observations.get(k));
                }
            }
        }
    }
}
