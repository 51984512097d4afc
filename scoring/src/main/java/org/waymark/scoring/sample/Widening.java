package org.waymark.scoring.sample;

import org.waymark.caseload.PupilRecord;

/** Adds to a finished record what stands around its targets: plans, help, voices, wider outcomes, attendance. */
final class Widening {

    private Widening() {}

    static PupilRecord in(PupilRecord record, PupilPlan plan) {
        PupilRecord counted = IncidentWriter.in(AttendanceWriter.in(record, plan), plan);
        if (plan.is(HardCase.MOVER_BETWEEN_PROGRAMMES)) {
            PupilRecord heard = MoverConversations.in(MoverVoices.in(counted, plan));
            return MoverWider.in(MoverPlan.in(MoverHelp.in(heard), plan));
        }
        return WideCases.apply(plan, Voices.in(Plans.in(counted, plan), plan));
    }
}
