package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.rating.Rater.by;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.Shared;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.Id;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.id.SiteId;
import org.waymark.id.StaffId;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.PhaseKind;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;

class PseudonymsTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.withKey(KEY, "study 2027");

    /** Attributes that hold texts of the school's own and are kept, as the contract says. */
    private static final Set<String> KEPT = Set.of(
            "Target.area",
            "Target.subject",
            "Grouping.name",
            "Grouping.value",
            "Indicator.code",
            "Indicator.unit",
            "IndicatorValue.indicator",
            "LevelDescriptor.point",
            "Cost.currency");

    @Test
    void aShortKeyAndABlankPurposeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.withKey(new byte[31], "study"))
                .withMessage("the key of Pseudonyms must have 32 bytes or more");
        assertThatIllegalArgumentException().isThrownBy(() -> Pseudonyms.withKey(KEY, " "));
    }

    @Test
    void nothingThatNamesAPersonIsLeft() {
        PupilRecord hidden = PSEUDONYMS.of(FullRecord.of(Audience.EXTERNAL, true));
        FullRecord.walk(hidden, "record", (name, value) -> {
            assertThat(value)
                    .as(name)
                    .isNotInstanceOfAny(Shared.class, Data.class, Upn.class, Uln.class, Instant.class);
            if (value instanceof String text && name.equals("Phase.label")) {
                assertThat(text).as(name).matches("phase [0-9]+");
            } else if (value instanceof String text && !KEPT.contains(name)) {
                assertThat(text).as(name).isEqualTo(Pseudonyms.DROPPED);
            } else if (value instanceof Id id && !isReference(id)) {
                assertThat(id.value()).as(name).hasSize(26).doesNotContain(FullRecord.CANARY);
            } else if (value instanceof LocalDate day) {
                assertThat(day).as(name).isIn(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-09-30"));
            }
        });
        assertThat(hidden.pupil().born()).isEmpty();
        assertThat(hidden.pupil().name()).isEmpty();
    }

    private static boolean isReference(Id id) {
        return id instanceof SchoolId
                || id instanceof SiteId
                || id instanceof ProgrammeId
                || id instanceof CycleId
                || id instanceof ConceptId;
    }

    @Test
    void phasesKeepLabelsThatDiffer() {
        ObservationSeries series = ObservationSeries.builder()
                .id("s-1")
                .title("Calls out")
                .scale(Scales.COUNT)
                .addPhases(
                        Phase.builder().kind(PhaseKind.BASELINE).label("Before").build(),
                        Phase.builder()
                                .kind(PhaseKind.INTERVENTION)
                                .label("With help")
                                .build())
                .build();
        PupilRecord record = PupilRecord.builder()
                .pupil(Pupil.builder().id("p-1").build())
                .addSeries(series)
                .build();
        assertThat(PSEUDONYMS.of(record).series().get(0).phases())
                .extracting(Phase::label)
                .containsExactly("phase 1", "phase 2");
        assertThat(PSEUDONYMS.keepingFreeText().of(record).series().get(0).phases())
                .extracting(Phase::label)
                .containsExactly("Before", "With help");
    }

    @Test
    void freeTextIsKeptOnPurposeOnly() {
        PupilRecord record = FullRecord.of(Audience.EXTERNAL, true);
        PupilRecord hidden = PSEUDONYMS.keepingFreeText().of(record);
        assertThat(hidden.targets().get(0).statement())
                .isEqualTo(record.targets().get(0).statement());
        assertThat(hidden.views().get(0).words())
                .isEqualTo(record.views().get(0).words());
        assertThat(hidden.views().get(0).evidence().get(0).reference()).isEqualTo(Pseudonyms.DROPPED);
        assertThat(hidden.pupil().name()).isEmpty();
        assertThat(hidden.extensions()).isEmpty();
    }

    @Test
    void linksKeepHoldingAndStaffStayTheSameAcrossPupils() {
        PupilRecord one = PSEUDONYMS.of(rated("p-1"));
        PupilRecord other = PSEUDONYMS.of(rated("p-2"));
        assertThat(one.ratings().get(0).target()).isEqualTo(one.targets().get(0).id());
        assertThat(one.targets().get(0).id())
                .isNotEqualTo(other.targets().get(0).id());
        assertThat(staff(one)).isEqualTo(staff(other));
        assertThat(staff(one)).isNotEqualTo(StaffId.of("staff-4"));
    }

    @Test
    void oneExportIsStableAndTwoCannotBeJoined() {
        PupilRecord record = rated("p-1");
        assertThat(PSEUDONYMS.of(record))
                .isEqualTo(Pseudonyms.withKey(KEY.clone(), "study 2027").of(record));
        assertThat(Pseudonyms.withKey(KEY, "study 2028").of(record).pupil().id())
                .isNotEqualTo(PSEUDONYMS.of(record).pupil().id());
        byte[] otherKey = KEY.clone();
        otherKey[0]++;
        assertThat(Pseudonyms.withKey(otherKey, "study 2027").of(record).pupil().id())
                .isNotEqualTo(PSEUDONYMS.of(record).pupil().id());
    }

    @Test
    void aKeyThatIsChangedAfterwardsChangesNothing() {
        byte[] mine = KEY.clone();
        Pseudonyms pseudonyms = Pseudonyms.withKey(mine, "study 2027");
        mine[0] = 0;
        assertThat(pseudonyms.of(rated("p-1"))).isEqualTo(PSEUDONYMS.of(rated("p-1")));
    }

    @Test
    void ratingsOfOneMonthStandInTheirTrueOrder() {
        PupilRecord record = PupilRecord.builder()
                .pupil("p-1")
                .addRatings(
                        Rating.monitoring("t-1", "4", LocalDate.parse("2026-10-20"), by("staff-4")),
                        Rating.monitoring("t-1", "3", LocalDate.parse("2026-10-02"), by("staff-4")),
                        Rating.monitoring("t-1", "5", LocalDate.parse("2026-11-02"), by("staff-4")))
                .build();
        List<String> marks = new ArrayList<>();
        PSEUDONYMS.of(record).ratings().forEach(rating -> marks.add(((Mark.Point) rating.mark()).code()));
        assertThat(marks).containsExactly("3", "4", "5");
        assertThat(PSEUDONYMS.of(record).ratings().stream().map(Rating::on))
                .containsExactly(
                        LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-01"));
    }

    @Test
    void aCaseloadIsSortedByPseudonymSoThatPlacesTellNothing() {
        Caseload caseload = Caseload.of(
                ReferenceData.builder().build(), List.of(rated("p-1"), rated("p-2"), rated("p-3"), rated("p-4")));
        Caseload turned = Caseload.of(
                ReferenceData.builder().build(), List.of(rated("p-4"), rated("p-3"), rated("p-2"), rated("p-1")));
        assertThat(PSEUDONYMS.of(caseload)).isEqualTo(PSEUDONYMS.of(turned));
    }

    @Test
    void nothingOfTheKeyIsPrinted() {
        assertThat(PSEUDONYMS).hasToString("Pseudonyms[redacted]");
        assertThat(new PseudonymKey(KEY, "study 2027")).hasToString("PseudonymKey[redacted]");
    }

    @Test
    void partsDoNotRunTogether() {
        PseudonymKey key = new PseudonymKey(KEY, "study");
        assertThat(key.pseudonym("ab", "c")).isNotEqualTo(key.pseudonym("a", "bc"));
        assertThat(key.pseudonym("ab", "c")).matches("[a-z2-7]{26}");
        assertThat(key.pseudonym("\ud800")).isNotEqualTo(key.pseudonym("\ud801"));
    }

    /** Computed on its own with Python's hmac and base64: parts as their length in characters in four bytes, then UTF-16, big-endian. */
    @Test
    void aKnownPseudonym() {
        assertThat(new PseudonymKey(KEY, "study 2027").pseudonym("PupilId", "p-1", "p-1"))
                .isEqualTo("leomhmo4z5qk6ntzn7cfzg4yvu");
    }

    private static StaffId staff(PupilRecord record) {
        return record.ratings().get(0).by().orElseThrow().staff().orElseThrow();
    }

    private static PupilRecord rated(String pupil) {
        return PupilRecord.builder()
                .pupil(pupil)
                .addTargets(Target.personal()
                        .id("t-1")
                        .scale(Scales.LATERAL_INDEPENDENCE)
                        .status(TargetStatus.ACTIVE, LocalDate.parse("2026-09-14"))
                        .build())
                .addRatings(Rating.baseline("t-1", "2", LocalDate.parse("2026-09-14"), by("staff-4")))
                .build();
    }
}
