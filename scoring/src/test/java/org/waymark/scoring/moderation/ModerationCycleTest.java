package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Role;
import org.waymark.finding.Severity;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.school.School;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.subject.Facet;
import org.waymark.validation.Validation;

/** The whole walk with four schools: draw, blind sheets, re-rating, difference, agreed result, agreement, drift. */
class ModerationCycleTest {

    private static final Caseload BEFORE = SampleCaseload.fourSchools(SampleCaseload.SEED);
    private static final List<SchoolId> SCHOOLS =
            BEFORE.referenceData().schools().stream().map(School::id).toList();
    private static final ClusterBootstrap BOOTSTRAP =
            ClusterBootstrap.withDefaults().withResamples(200).withSeed(2026);

    /** A moderator of ours: every third mark lies one place lower than what was recorded. */
    private static BlindReturn judge(BlindSheet sheet, BlindItem item, Rating recorded, int number) {
        Scale scale = item.scale();
        Mark mark = recorded.mark();
        if (mark instanceof Mark.Point point && number % 3 == 0) {
            int place = scale.position(point.code()).orElseThrow();
            mark = Mark.point(scale.points().get(Math.max(0, place - 1)).code());
        }
        return new BlindReturn(
                item.key(),
                sheet.moderator(),
                StaffId.of(sheet.moderator().value() + "-moderator"),
                mark,
                recorded.on().plusDays(5),
                Optional.empty());
    }

    private static Caseload moderated(Caseload caseload, CycleId cycle, int round) {
        ModerationSample sample = ModerationSampling.withDefaults()
                .by(Facet.SCHOOL)
                .perStratum(15)
                .withSeed(2026)
                .draw(caseload, cycle);
        assertThat(sample.strata()).hasSize(4);
        assertThat(sample.tooSmall()).isEmpty();

        BlindSheets sheets = BlindSheets.of(sample, caseload, SchoolPairs.roundRobin(SCHOOLS, round, 2026));
        assertThat(sheets.findings().count(Severity.ERROR)).isZero();
        assertThat(sheets.sheets()).hasSize(4);

        List<BlindReturn> returns = new ArrayList<>();
        for (BlindSheet sheet : sheets.sheets()) {
            for (BlindItem item : sheet.items()) {
                PanelUnit unit = sheets.link().get(item.key()).unit();
                Rating recorded = BlindSheets.recorded(
                                caseload.find(unit.pupil()).orElseThrow(), unit)
                        .orElseThrow();
                returns.add(judge(sheet, item, recorded, returns.size()));
            }
        }
        ModerationReturns checked = sheets.check(caseload, returns);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.taken()).isEqualTo(60);
        return checked.addedTo(caseload);
    }

    private static Caseload agreed(Caseload caseload, Moderation moderation) {
        Caseload after = caseload;
        for (Moderated one : moderation.all()) {
            if (one.agreed().isEmpty() && one.leaning() != Leaning.SAME) {
                PupilRecord record = after.find(one.unit().pupil()).orElseThrow();
                after = after.replacePupil(record.plusRating(one.agreedResult(
                        one.blind(),
                        LocalDate.of(2027, 7, 20),
                        Rater.by("senco-of-" + one.school().orElseThrow().value(), Role.SENCO))));
            }
        }
        return after;
    }

    @Test
    void theWholeWalk() {
        Caseload caseload = BEFORE;
        int round = 0;
        for (ReviewCycle cycle : BEFORE.referenceData().cyclesInOrder()) {
            caseload = moderated(caseload, cycle.id(), round++);
        }
        Moderation moderation = Moderation.of(caseload).acrossSchools();
        Caseload after = agreed(caseload, moderation);

        // nothing is overwritten, and what was added is sound
        for (PupilRecord record : BEFORE.pupils()) {
            PupilRecord now = after.find(record.pupil().id()).orElseThrow();
            assertThat(now.ratings().subList(0, record.ratings().size())).isEqualTo(record.ratings());
            assertThat(now.withRatings(record.ratings())).isEqualTo(record);
        }
        assertThat(Validation.standard(after.referenceData()).check(after).hasErrors())
                .isFalse();

        // where the marks differed there is an agreed result now
        Moderation settled = Moderation.of(after).acrossSchools();
        assertThat(settled.all()).hasSameSizeAs(moderation.all());
        assertThat(settled.all())
                .filteredOn(one -> one.leaning() != Leaning.SAME)
                .isNotEmpty()
                .allMatch(one -> one.agreed().isPresent());

        // agreement per school, each scale by itself, pupils drawn again
        AgreementTable table = ModerationAgreement.withDefaults()
                .with(BOOTSTRAP)
                .by(Facet.SCHOOL)
                .of(settled);
        assertThat(table.rows().stream().mapToInt(AgreementRow::pairs).sum())
                .isEqualTo(settled.all().size());
        List<AgreementRow> shown =
                table.rows().stream().filter(AgreementRow::isShown).toList();
        assertThat(shown).isNotEmpty().allSatisfy(row -> {
            double exact = row.exact().value().orElseThrow();
            assertThat(exact).isBetween(0.3, 0.99);
            assertThat(row.exact().lower().orElseThrow()).isLessThanOrEqualTo(exact);
            assertThat(row.difference().orElseThrow().value().orElseThrow()).isPositive();
            assertThat(row.leaning().orElseThrow().schoolMoreFavourable()).isPositive();
        });

        // drift: the moderators kept one standard over three cycles, and nobody is told otherwise
        ModerationDrift.Result drift =
                ModerationDrift.withDefaults().with(BOOTSTRAP).of(settled, after.referenceData());
        assertThat(drift.outside()).isZero();
        assertThat(drift.rows()).isNotEmpty().anyMatch(row -> row.trend() == DriftTrend.NONE_SHOWN);
    }
}
