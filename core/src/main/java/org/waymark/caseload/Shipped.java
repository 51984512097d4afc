package org.waymark.caseload;

import java.util.List;
import org.waymark.code.Audiences;
import org.waymark.code.CodeSet;
import org.waymark.code.Roles;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.SenProvisions;
import org.waymark.need.SenTypes;
import org.waymark.pupil.EnrolmentKinds;
import org.waymark.pupil.KeyStages;
import org.waymark.pupil.NcYears;
import org.waymark.rating.EvidenceKinds;
import org.waymark.rating.Perspectives;
import org.waymark.rating.PhaseKinds;
import org.waymark.rating.Purposes;
import org.waymark.review.ReviewKinds;
import org.waymark.scale.AbsenceReasons;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scales;
import org.waymark.school.LocalAuthorities;
import org.waymark.school.SchoolPhases;
import org.waymark.target.Achievements;
import org.waymark.target.Decisions;
import org.waymark.target.TargetKinds;
import org.waymark.target.TargetSources;
import org.waymark.target.TargetStatuses;

/**
 * All that the library ships as data, in one place: code sets, scales, points tables and taxonomies. Nobody has to list
 * any of it in reference data of their own.
 */
public final class Shipped {

    private static final List<CodeSet> CODE_SETS = List.of(
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
            Purposes.CODES,
            Perspectives.CODES,
            EvidenceKinds.CODES,
            PhaseKinds.CODES,
            ReviewKinds.CODES);

    private static final ReferenceData ALL = ReferenceData.builder()
            .addAllCodeSets(CODE_SETS)
            .addAllScales(Scales.all())
            .addAllPointsTables(PointsTables.all())
            .addAllTaxonomies(NeedTaxonomies.all())
            .build();

    private Shipped() {}

    /** The code sets, in the order of the rooms. */
    public static List<CodeSet> codeSets() {
        return CODE_SETS;
    }

    /** All of it as reference data, such as for writing it down or for printing it. */
    public static ReferenceData asReferenceData() {
        return ALL;
    }
}
