package org.waymark.release;

import java.util.ArrayList;
import java.util.List;
import org.waymark.code.Note;
import org.waymark.id.RatingId;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.rating.Evidence;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;

/** Notes, ratings and observation series, attribute by attribute. */
final class RatingEdits {

    private RatingEdits() {}

    static Note note(Note x, Edit edit) {
        return x.withText(edit.text(x.text()))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Rater rater(Rater x, Edit edit) {
        return x.withStaff(x.staff().flatMap(edit::staff))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Evidence evidence(Evidence x, Edit edit) {
        return x.withReference(edit.reference(x.reference()))
                .withNote(x.note().filter(edit::keeps).map(one -> note(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Rating rating(Rating x, Edit edit) {
        return x.withId(x.id().map(id -> edit.id(id, RatingId::of)))
                .withTarget(edit.id(x.target(), TargetId::of))
                .withOn(edit.day(x.on()))
                .withRecordedAt(x.recordedAt().flatMap(edit::recorded))
                .withBy(x.by().map(one -> rater(one, edit)))
                .withCorrects(x.corrects().map(id -> edit.id(id, RatingId::of)))
                .withRevises(x.revises().map(id -> edit.id(id, RatingId::of)))
                .withAgrees(Edit.each(x.agrees(), id -> edit.id(id, RatingId::of)))
                .withEvidence(Edit.each(x.evidence(), one -> evidence(one, edit)))
                .withNotes(edit.kept(x.notes(), one -> note(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static ObservationSeries observationSeries(ObservationSeries x, Edit edit) {
        return x.withId(edit.id(x.id(), SeriesId::of))
                .withTitle(edit.text(x.title()))
                .withTarget(x.target().map(id -> edit.id(id, TargetId::of)))
                .withPhases(phases(x.phases(), edit))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    /** Phases keep labels that differ, as they must within a series: one that goes is replaced by its place. */
    private static List<Phase> phases(List<Phase> phases, Edit edit) {
        List<Phase> edited = new ArrayList<>();
        for (Phase one : phases) {
            String label = edit.text(one.label());
            edited.add(phase(one, label.equals(one.label()) ? label : "phase " + (edited.size() + 1), edit));
        }
        return edited;
    }

    private static Phase phase(Phase x, String label, Edit edit) {
        return x.withLabel(label)
                .withObservations(Edit.each(x.observations(), one -> observation(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }

    static Observation observation(Observation x, Edit edit) {
        return x.withOn(x.on().map(edit::day))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }
}
