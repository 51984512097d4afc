package org.waymark.scoring.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.id.PupilId;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.IncidentCount;

/**
 * All targets and series of one pupil, and what was counted of attendance, incidents and help: what a measure of a pupil looks
 * at. Immutable.
 */
public final class PupilHistory implements Subject {

    private final Optional<PupilId> pupil;
    private final LocalDate asOf;
    private final List<TargetHistory> targets;
    private final List<PhaseSeries> series;
    private final Facets facets;
    private final List<AttendanceCount> attendance;
    private final List<IncidentCount> incidents;
    private final List<HelpGiven> help;

    PupilHistory(
            Optional<PupilId> pupil,
            LocalDate asOf,
            List<TargetHistory> targets,
            List<PhaseSeries> series,
            Facets facets,
            List<AttendanceCount> attendance,
            List<IncidentCount> incidents,
            List<HelpGiven> help) {
        this.pupil = pupil;
        this.asOf = asOf;
        this.targets = List.copyOf(targets);
        this.series = List.copyOf(series);
        this.facets = facets;
        this.attendance =
                attendance.stream().filter(count -> !count.to().isAfter(asOf)).toList();
        this.incidents =
                incidents.stream().filter(count -> !count.to().isAfter(asOf)).toList();
        this.help = List.copyOf(help);
    }

    /** Returns the history of a pupil with these targets, without a record. */
    public static PupilHistory of(LocalDate asOf, TargetHistory... targets) {
        return new PupilHistory(
                Optional.empty(), asOf, List.of(targets), List.of(), Facets.none(), List.of(), List.of(), List.of());
    }

    /** Returns the history of a pupil with these targets, without a record. */
    public static PupilHistory of(LocalDate asOf, List<TargetHistory> targets) {
        return new PupilHistory(
                Optional.empty(), asOf, targets, List.of(), Facets.none(), List.of(), List.of(), List.of());
    }

    /** Returns this history with these observation series. */
    public PupilHistory withSeries(List<PhaseSeries> observed) {
        return new PupilHistory(pupil, asOf, targets, observed, facets, attendance, incidents, help);
    }

    /** Returns this history as the one of a pupil. */
    public PupilHistory withPupil(PupilId id) {
        return new PupilHistory(Optional.of(id), asOf, targets, series, facets, attendance, incidents, help);
    }

    /** Returns this history with these counts of attendance in the place of its own; those that end after its day are not seen. */
    public PupilHistory withAttendance(List<AttendanceCount> counts) {
        return new PupilHistory(pupil, asOf, targets, series, facets, counts, incidents, help);
    }

    /** Returns this history with these counts of incidents in the place of its own; those that end after its day are not seen. */
    public PupilHistory withIncidents(List<IncidentCount> counts) {
        return new PupilHistory(pupil, asOf, targets, series, facets, attendance, counts, help);
    }

    /** Returns this history with this help in the place of its own, counted up to its day. */
    public PupilHistory withHelp(List<HelpGiven> given) {
        return new PupilHistory(pupil, asOf, targets, series, facets, attendance, incidents, given);
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

    /** Attendance in the periods that have ended by the day of the history, in the order of the record. */
    public List<AttendanceCount> attendance() {
        return attendance;
    }

    /** Incidents in the periods that have ended by the day of the history, in the order of the record. */
    public List<IncidentCount> incidents() {
        return incidents;
    }

    /** The help that was planned and given up to the day of the history, in the order of the record. */
    public List<HelpGiven> help() {
        return help;
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
