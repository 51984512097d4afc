package org.waymark.scoring.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.id.PupilId;

/** All targets and series of one pupil: what a measure of a pupil looks at. Immutable. */
public final class PupilHistory implements Subject {

    private final Optional<PupilId> pupil;
    private final LocalDate asOf;
    private final List<TargetHistory> targets;
    private final List<PhaseSeries> series;
    private final Facets facets;

    PupilHistory(
            Optional<PupilId> pupil,
            LocalDate asOf,
            List<TargetHistory> targets,
            List<PhaseSeries> series,
            Facets facets) {
        this.pupil = pupil;
        this.asOf = asOf;
        this.targets = List.copyOf(targets);
        this.series = List.copyOf(series);
        this.facets = facets;
    }

    /** Returns the history of a pupil with these targets, without a record. */
    public static PupilHistory of(LocalDate asOf, TargetHistory... targets) {
        return new PupilHistory(Optional.empty(), asOf, List.of(targets), List.of(), Facets.none());
    }

    /** Returns the history of a pupil with these targets, without a record. */
    public static PupilHistory of(LocalDate asOf, List<TargetHistory> targets) {
        return new PupilHistory(Optional.empty(), asOf, targets, List.of(), Facets.none());
    }

    /** Returns this history with these observation series. */
    public PupilHistory withSeries(List<PhaseSeries> observed) {
        return new PupilHistory(pupil, asOf, targets, observed, facets);
    }

    /** Returns this history as the one of a pupil. */
    public PupilHistory withPupil(PupilId id) {
        return new PupilHistory(Optional.of(id), asOf, targets, series, facets);
    }

    /** The pupil; absent for a history from plain values. */
    public Optional<PupilId> pupil() {
        return pupil;
    }

    /** The day of the history: the one of the policy, or of the latest entry of the record. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The targets, in the order of the record. */
    public List<TargetHistory> targets() {
        return targets;
    }

    /** The observation series, in the order of the record. */
    public List<PhaseSeries> series() {
        return series;
    }

    /** The facets of the pupil on the day of the history. */
    public Facets facets() {
        return facets;
    }

    /** Says how many targets there are, and nothing of them. */
    @Override
    public String toString() {
        return "PupilHistory[targets=" + targets.size() + ", series=" + series.size() + "]";
    }
}
