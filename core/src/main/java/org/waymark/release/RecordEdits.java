package org.waymark.release;

import org.waymark.caseload.PupilRecord;

/** Whole records, attribute by attribute. */
final class RecordEdits {

    private RecordEdits() {}

    static PupilRecord pupilRecord(PupilRecord x, Edit edit) {
        return x.withPupil(PupilEdits.pupil(x.pupil(), edit))
                .withProvisions(Edit.each(x.provisions(), one -> PupilEdits.provisionSpell(one, edit)))
                .withNeeds(Edit.each(x.needs(), one -> PupilEdits.need(one, edit)))
                .withTargets(Edit.each(x.targets(), one -> TargetEdits.target(one, edit)))
                .withRatings(Edit.each(x.ratings(), one -> RatingEdits.rating(one, edit)))
                .withSeries(Edit.each(x.series(), one -> RatingEdits.observationSeries(one, edit)))
                .withReviews(Edit.each(x.reviews(), one -> VoiceEdits.review(one, edit)))
                .withPlans(Edit.each(x.plans(), one -> PlanEdits.supportPlan(one, edit)))
                .withInterventions(Edit.each(x.interventions(), one -> HelpEdits.intervention(one, edit)))
                .withViews(edit.kept(x.views(), one -> VoiceEdits.view(one, edit)))
                .withRecognitions(edit.kept(x.recognitions(), one -> VoiceEdits.recognition(one, edit)))
                .withConversations(Edit.each(x.conversations(), one -> VoiceEdits.structuredConversation(one, edit)))
                .withWiderOutcomes(Edit.each(x.widerOutcomes(), one -> WiderEdits.widerOutcome(one, edit)))
                .withAttendance(Edit.each(x.attendance(), one -> WiderEdits.attendanceCount(one, edit)))
                .withIncidents(Edit.each(x.incidents(), one -> WiderEdits.incidentCount(one, edit)))
                .withExtensions(edit.vendor(x.extensions()))
                .withUnknown(edit.vendor(x.unknown()));
    }
}
