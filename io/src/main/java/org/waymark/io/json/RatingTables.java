package org.waymark.io.json;

import org.waymark.code.Role;
import org.waymark.rating.Evidence;
import org.waymark.rating.EvidenceKind;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Perspective;
import org.waymark.rating.Phase;
import org.waymark.rating.PhaseKind;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;

/** Ratings and observation series. */
final class RatingTables {

    static final TextCodec<Perspective> PERSPECTIVE = Codecs.code("the code of a perspective", Perspective::of);
    static final TextCodec<Purpose> PURPOSE = Codecs.code("the code of a purpose", Purpose::of);
    static final TextCodec<EvidenceKind> EVIDENCE_KIND =
            Codecs.code("the code of a kind of evidence", EvidenceKind::of);
    static final TextCodec<PhaseKind> PHASE_KIND = Codecs.code("the code of a kind of phase", PhaseKind::of);

    static final Table<Rater, Rater.Builder> RATER = Table.of(
                    "rater", Rater.class, Rater::builder, builder -> builder.build())
            .optional("staff", Rater::staff, Rater.Builder::staff, Ids.STAFF)
            .withDefault("role", Role.KEY_WORKER, Rater::role, Rater.Builder::role, Codecs.ROLE)
            .open(Rater.Builder::putAllExtensions, Rater.Builder::putAllUnknown);

    static final Table<Evidence, Evidence.Builder> EVIDENCE = Table.of(
                    "evidence", Evidence.class, Evidence::builder, builder -> builder.build())
            .required("kind", Evidence::kind, Evidence.Builder::kind, EVIDENCE_KIND)
            .required("reference", Evidence::reference, Evidence.Builder::reference, Codecs.TEXT)
            .optional("note", Evidence::note, Evidence.Builder::note, CodeTables.NOTE)
            .open(Evidence.Builder::putAllExtensions, Evidence.Builder::putAllUnknown);

    static final Table<Rating, Rating.Builder> RATING = Table.of(
                    "rating", Rating.class, Rating::builder, builder -> builder.build())
            .optional("id", Rating::id, Rating.Builder::id, Ids.RATING)
            .required("target", Rating::target, Rating.Builder::target, Ids.TARGET)
            .required("mark", Rating::mark, Rating.Builder::mark, Codecs.MARK)
            .required("on", Rating::on, Rating.Builder::on, DateCodec.DAY)
            .optional("recordedAt", Rating::recordedAt, Rating.Builder::recordedAt, DateCodec.INSTANT)
            .optional("by", Rating::by, Rating.Builder::by, RATER)
            .withComputedDefault(
                    "perspective",
                    rating -> rating.by().map(Rater::perspective).orElse(Perspective.SCHOOL),
                    Rating::perspective,
                    Rating.Builder::perspective,
                    PERSPECTIVE)
            .withDefault("purpose", Purpose.MONITORING, Rating::purpose, Rating.Builder::purpose, PURPOSE)
            .optional("cycle", Rating::cycle, Rating.Builder::cycle, Ids.CYCLE)
            .optional("school", Rating::school, Rating.Builder::school, Ids.SCHOOL)
            .optional("corrects", Rating::corrects, Rating.Builder::corrects, Ids.RATING)
            .optional("revises", Rating::revises, Rating.Builder::revises, Ids.RATING)
            .list("agrees", Rating::agrees, Rating.Builder::addAgrees, Ids.RATING)
            .list("evidence", Rating::evidence, Rating.Builder::addEvidence, EVIDENCE)
            .list("notes", Rating::notes, Rating.Builder::addNotes, CodeTables.NOTE)
            .open(Rating.Builder::putAllExtensions, Rating.Builder::putAllUnknown);

    static final Table<Observation, Observation.Builder> OBSERVATION = Table.of(
                    "observation", Observation.class, Observation::builder, builder -> builder.build())
            .required("session", Observation::session, Observation.Builder::session, NumberCodec.WHOLE)
            .required("mark", Observation::mark, Observation.Builder::mark, Codecs.MARK)
            .optional("on", Observation::on, Observation.Builder::on, DateCodec.DAY)
            .open(Observation.Builder::putAllExtensions, Observation.Builder::putAllUnknown);

    static final Table<Phase, Phase.Builder> PHASE = Table.of(
                    "phase", Phase.class, Phase::builder, builder -> builder.build())
            .required("label", Phase::label, Phase.Builder::label, Codecs.TEXT)
            .required("kind", Phase::kind, Phase.Builder::kind, PHASE_KIND)
            .list("observations", Phase::observations, Phase.Builder::addObservations, OBSERVATION)
            .open(Phase.Builder::putAllExtensions, Phase.Builder::putAllUnknown);

    static final Table<ObservationSeries, ObservationSeries.Builder> SERIES = Table.of(
                    "observation series",
                    ObservationSeries.class,
                    ObservationSeries::builder,
                    builder -> builder.build())
            .required("id", ObservationSeries::id, ObservationSeries.Builder::id, Ids.SERIES)
            .required("title", ObservationSeries::title, ObservationSeries.Builder::title, Codecs.TEXT)
            .optional("target", ObservationSeries::target, ObservationSeries.Builder::target, Ids.TARGET)
            .required("scale", ObservationSeries::scale, ObservationSeries.Builder::scale, Ids.SCALE_REF)
            .optional(
                    "direction",
                    ObservationSeries::direction,
                    ObservationSeries.Builder::direction,
                    ScaleTables.DIRECTION)
            .list("phases", ObservationSeries::phases, ObservationSeries.Builder::addPhases, PHASE)
            .open(ObservationSeries.Builder::putAllExtensions, ObservationSeries.Builder::putAllUnknown);

    private RatingTables() {}
}
