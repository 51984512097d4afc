package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.rating.Rater;
import org.waymark.school.School;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.subject.Facet;

/** Staff are in no result unless somebody asks for them, and print nowhere. */
class StaffStayTest {

    private static final Caseload CASELOAD = SampleCaseload.fourSchools(SampleCaseload.SEED);
    private static final ClusterBootstrap FEW = ClusterBootstrap.withDefaults().withResamples(20);

    private static void holdsNobody(Object result) {
        List<Object> held = Reachable.from(result);
        assertThat(held)
                .hasSizeGreaterThan(1)
                .noneMatch(StaffId.class::isInstance)
                .noneMatch(Rater.class::isInstance);
        assertThat(held)
                .noneMatch(
                        one -> one.toString().contains("-kw-") || one.toString().contains("-senco"));
    }

    @Test
    void noResultHoldsOrPrintsStaff() {
        ModerationSample sample = ModerationSampling.withDefaults().draw(CASELOAD, CycleId.of("2027-spring"));
        List<SchoolId> schools =
                CASELOAD.referenceData().schools().stream().map(School::id).toList();
        Moderation moderation = Moderation.of(CASELOAD);
        assertThat(sample.drawn()).isNotEmpty();
        assertThat(moderation.all()).isNotEmpty();
        holdsNobody(sample);
        holdsNobody(BlindSheets.of(sample, CASELOAD, SchoolPairs.roundRobin(schools, 0, 1)));
        holdsNobody(moderation);
        holdsNobody(ModerationAgreement.withDefaults()
                .withMinimumPupils(2)
                .with(FEW)
                .by(Facet.SCHOOL, Facet.STRAND)
                .of(moderation));
        holdsNobody(
                ModerationDrift.withDefaults().withMinimumPupils(2).with(FEW).of(moderation, CASELOAD.referenceData()));
        holdsNobody(Panels.of(CASELOAD.pupils(), CASELOAD.referenceData())
                .all()
                .get(0)
                .agreement());
    }

    @Test
    void whoAsksGetsThemAndTheyStillDoNotPrint() {
        AgreementTable table = ModerationAgreement.withDefaults()
                .withMinimumPupils(2)
                .with(FEW)
                .byRater()
                .of(Moderation.namingRaters(CASELOAD.pupils(), CASELOAD.referenceData()));
        List<Object> held = Reachable.from(table);
        assertThat(held).anyMatch(StaffId.class::isInstance);
        assertThat(table.toString() + table.rows()).doesNotContain("-kw-", "StaffId");
    }
}
