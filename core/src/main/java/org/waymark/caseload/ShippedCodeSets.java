package org.waymark.caseload;

import java.util.List;
import java.util.Optional;
import org.waymark.code.Audiences;
import org.waymark.code.CodeSet;
import org.waymark.code.Roles;
import org.waymark.id.CodeSetRef;
import org.waymark.need.SenProvisions;
import org.waymark.need.SenTypes;
import org.waymark.plan.CostBases;
import org.waymark.plan.Deliveries;
import org.waymark.plan.InterventionKinds;
import org.waymark.plan.PlanKinds;
import org.waymark.plan.PlanSections;
import org.waymark.plan.SessionPeriods;
import org.waymark.plan.StatementKinds;
import org.waymark.pupil.EnrolmentKinds;
import org.waymark.pupil.KeyStages;
import org.waymark.pupil.NcYears;
import org.waymark.rating.EvidenceKinds;
import org.waymark.rating.Perspectives;
import org.waymark.rating.PhaseKinds;
import org.waymark.rating.Purposes;
import org.waymark.review.ActionOutcomes;
import org.waymark.review.ActionPlaces;
import org.waymark.review.ReviewKinds;
import org.waymark.review.ViewMethods;
import org.waymark.scale.AbsenceReasons;
import org.waymark.school.LocalAuthorities;
import org.waymark.school.SchoolPhases;
import org.waymark.target.Achievements;
import org.waymark.target.Decisions;
import org.waymark.target.TargetKinds;
import org.waymark.target.TargetSources;
import org.waymark.target.TargetStatuses;
import org.waymark.wider.ExposureUnits;
import org.waymark.wider.IncidentKinds;
import org.waymark.wider.RespondentGroups;
import org.waymark.wider.WiderAreas;

/** The code sets that the rooms ship, in one place. */
final class ShippedCodeSets {

    static final List<CodeSet> ALL = List.of(
            Audiences.CODES,
            Roles.CODES,
            AbsenceReasons.CODES,
            SchoolPhases.CODES,
            LocalAuthorities.PSEUDO,
            NcYears.CODES,
            KeyStages.CODES,
            EnrolmentKinds.CODES,
            SenProvisions.CODES,
            SenTypes.CODES,
            TargetKinds.CODES,
            TargetSources.CODES,
            TargetStatuses.CODES,
            Achievements.CODES,
            Decisions.CODES,
            Perspectives.CODES,
            Purposes.CODES,
            EvidenceKinds.CODES,
            PhaseKinds.CODES,
            ReviewKinds.CODES,
            ViewMethods.CODES,
            ActionPlaces.CODES,
            ActionOutcomes.CODES,
            PlanKinds.CODES,
            PlanSections.CODES,
            StatementKinds.CODES,
            InterventionKinds.CODES,
            SessionPeriods.CODES,
            CostBases.CODES,
            Deliveries.CODES,
            WiderAreas.CODES,
            IncidentKinds.CODES,
            ExposureUnits.CODES,
            RespondentGroups.CODES);

    private ShippedCodeSets() {}

    static Optional<CodeSet> find(CodeSetRef ref) {
        return ALL.stream().filter(set -> set.ref().equals(ref)).findFirst();
    }
}
