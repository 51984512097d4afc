package org.waymark.io.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.ScaleRef;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.PhaseKind;
import org.waymark.rating.PhaseKinds;
import org.waymark.release.Pseudonyms;
import org.waymark.scale.Direction;

/** The tables of observation series, their phases and their observations. */
final class SeriesTables {

    /** A phase of a series. */
    record OfSeries(SeriesId series, Phase phase) {
        @Override
        public String toString() {
            return "OfSeries[redacted]";
        }
    }

    /** An observation of a phase. */
    record OfPhase(SeriesId series, String phase, Observation observation) {
        @Override
        public String toString() {
            return "OfPhase[redacted]";
        }
    }

    private SeriesTables() {}

    static RecordTable<ObservationSeries> series() {
        Field<ObservationSeries, SeriesId> series =
                Field.needed("series", "The id of the series.", CellKind.id(SeriesId::of), ObservationSeries::id);
        Field<ObservationSeries, String> title = Field.<ObservationSeries, String>maybe(
                        "title", "What is observed.", CellKind.TEXT, line -> Optional.of(line.title()))
                .holding(Content.FREE_TEXT);
        Field<ObservationSeries, TargetId> target = Field.maybe(
                "target",
                "The id of the target that it belongs to; empty if none.",
                CellKind.id(TargetId::of),
                ObservationSeries::target);
        Field<ObservationSeries, ScaleRef> scale = Field.needed(
                "scale",
                "The scale of its observations and its version.",
                CellKind.named(CellType.TEXT, ScaleRef::parse, ScaleRef::toString),
                ObservationSeries::scale);
        Field<ObservationSeries, Direction> direction = Field.maybe(
                "direction",
                "Which way is better here; empty if it is as the scale says.",
                CellKind.words(Direction.class),
                ObservationSeries::direction);
        return new RecordTable<>(
                "series",
                "A line for each series of observations.",
                Content.PLAIN,
                record -> record.series().stream(),
                List.of(series, title, target, scale, direction),
                (line, draft) -> draft.add(
                        line.one(series),
                        ObservationSeries.builder()
                                .id(line.one(series))
                                .title(line.maybe(title).orElse(Pseudonyms.DROPPED))
                                .target(line.maybe(target))
                                .scale(line.one(scale))
                                .direction(line.maybe(direction))));
    }

    static RecordTable<OfSeries> phases() {
        Field<OfSeries, SeriesId> series =
                Field.needed("series", "The id of the series.", CellKind.id(SeriesId::of), OfSeries::series);
        Field<OfSeries, String> label = Field.needed(
                "phase",
                "What the phase is called, once in a series.",
                CellKind.TEXT,
                line -> line.phase().label());
        Field<OfSeries, PhaseKind> kind = Field.needed(
                "kind",
                "What happens in it.",
                CellKind.code(PhaseKinds.CODES, PhaseKind::of),
                line -> line.phase().kind());
        return new RecordTable<>(
                "phases",
                "A line for each phase of a series, in order.",
                Content.PLAIN,
                SeriesTables::phases,
                List.of(series, label, kind),
                (line, draft) -> draft.add(
                        line.one(series),
                        line.one(label),
                        Phase.builder().label(line.one(label)).kind(line.one(kind))));
    }

    static RecordTable<OfPhase> observations() {
        Field<OfPhase, SeriesId> series =
                Field.needed("series", "The id of the series.", CellKind.id(SeriesId::of), OfPhase::series);
        Field<OfPhase, String> phase =
                Field.needed("phase", "What the phase is called.", CellKind.TEXT, OfPhase::phase);
        Field<OfPhase, Integer> session = Field.needed(
                "session",
                "The number of the session, counted over the whole series.",
                CellKind.WHOLE,
                line -> line.observation().session());
        MarkFields<OfPhase> mark = MarkFields.of(line -> line.observation().mark());
        Field<OfPhase, LocalDate> on = Field.maybe(
                "on",
                "The day; empty if only the session is known.",
                CellKind.DAY,
                line -> line.observation().on());
        return new RecordTable<>(
                "observations",
                "A line for each observation of a series, or reason why there is none.",
                Content.PLAIN,
                record -> phases(record)
                        .flatMap(in -> in.phase().observations().stream()
                                .map(observation ->
                                        new OfPhase(in.series(), in.phase().label(), observation))),
                List.of(series, phase, session, mark.point(), mark.quantity(), mark.absent(), on),
                (line, draft) -> {
                    Observation observation = Observation.builder()
                            .session(line.one(session))
                            .mark(mark.one(line))
                            .on(line.maybe(on))
                            .build();
                    draft.phase(line.one(series), line.one(phase)).addObservations(observation);
                });
    }

    private static Stream<OfSeries> phases(PupilRecord record) {
        return record.series().stream()
                .flatMap(series -> series.phases().stream().map(phase -> new OfSeries(series.id(), phase)));
    }
}
