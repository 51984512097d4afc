package org.waymark.scoring.catalogue.wider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.id.SchoolId;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.HelpGiven;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;

class BehaviourMeasuresTest {

    private static final PupilHistory PUPIL = WiderSubjects.pupil();
    private static final IncidentCount BEFORE = PUPIL.incidents().get(0);
    private static final IncidentCount AFTER = PUPIL.incidents().get(1);

    private static PupilHistory with(IncidentCount... counts) {
        return PUPIL.withIncidents(List.of(counts));
    }

    private static Reason reason(Score score) {
        return ((NotScored) score).reason();
    }

    private static Reason ratioReason(IncidentCount... counts) {
        return reason(BehaviourRateRatio.withDefaults().score(with(counts)));
    }

    @Test
    void theRatioIsThatOfTheLatestPeriodToTheOneBefore() {
        Scored score = (Scored) BehaviourRateRatio.withDefaults().score(PUPIL);

        assertThat(score.number().orElseThrow()).isCloseTo(0.42105263157894735, within(1e-12));
        Interval interval = score.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.19632537561492525, within(1e-9));
        assertThat(interval.high()).isCloseTo(0.8468727263538137, within(1e-9));
        assertThat(score.caveats()).containsExactly(Caveat.RECORDING, Caveat.AUTOCORRELATION);
        assertThat(BehaviourRateRatio.withDefaults().score(with(AFTER, BEFORE))).isEqualTo(score);
    }

    @Test
    void theRateIsThatOfTheLatestPeriodOverAllSchools() {
        Scored score = (Scored) BehaviourRate.withDefaults().score(PUPIL);
        assertThat(score.number()).hasValue(12.0 / 38);
        IncidentCount elsewhere = AFTER.withSchool(SchoolId.of("southgate")).withCount(0);
        Scored pooled = (Scored) BehaviourRate.withDefaults().score(with(BEFORE, AFTER, elsewhere));
        assertThat(pooled.number()).hasValue(12.0 / 76);
    }

    @Test
    void nothingRecordedHasARateOfZeroAndAnUpperLimit() {
        Scored score = (Scored) BehaviourRate.withDefaults().score(with(AFTER.withCount(0)));
        assertThat(score.number()).hasValue(0.0);
        assertThat(score.interval().orElseThrow().high()).isPositive();
        assertThat(score.caveats()).contains(Caveat.FEW_DATA);
    }

    @Test
    void whatHasNoRateSaysWhy() {
        BehaviourRate measure = BehaviourRate.withDefaults();
        assertThat(reason(measure.score(with()))).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(reason(measure.of(IncidentKind.SUSPENSION).score(PUPIL))).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(reason(measure.score(with(AFTER.withExposure(Optional.empty())))))
                .isEqualTo(Reason.NO_EXPOSURE);
        assertThat(reason(measure.score(with(AFTER.withExposure(Exposure.of(0, ExposureUnit.WEEKS))))))
                .isEqualTo(Reason.NO_EXPOSURE);
        Exposure huge = Exposure.of(1, ExposureUnit.WEEKS).withAmount(new BigDecimal("1E+400"));
        assertThat(reason(measure.score(with(AFTER.withExposure(huge))))).isEqualTo(Reason.NO_EXPOSURE);
        Exposure days = Exposure.of(60, ExposureUnit.SCHOOL_DAYS);
        assertThat(reason(measure.score(with(AFTER, AFTER.withExposure(days))))).isEqualTo(Reason.DIFFERENT_UNITS);
        assertThat(reason(measure.score(with(AFTER.withCount(Integer.MAX_VALUE)))))
                .isEqualTo(Reason.COUNTS_NOT_SOUND);
    }

    @Test
    void whatHasNoRatioSaysWhy() {
        assertThat(ratioReason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(ratioReason(AFTER)).isEqualTo(Reason.NOTHING_EARLIER);
        assertThat(ratioReason(BEFORE.withTo(AFTER.from()), AFTER)).isEqualTo(Reason.NOTHING_EARLIER);
        assertThat(ratioReason(BEFORE.withCount(0), AFTER)).isEqualTo(Reason.NO_INCIDENTS_BEFORE);
        assertThat(ratioReason(BEFORE.withExposure(Exposure.of(60, ExposureUnit.SCHOOL_DAYS)), AFTER))
                .isEqualTo(Reason.DIFFERENT_UNITS);
        assertThat(ratioReason(BEFORE.withExposure(Optional.empty()), AFTER)).isEqualTo(Reason.NO_EXPOSURE);
    }

    @Test
    void aKindThatCannotStandInAKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BehaviourRate.withDefaults().of(IncidentKind.of("fixed term")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BehaviourRateRatio.withDefaults().of(IncidentKind.of("fixed term")));
    }

    @Test
    void theDeliveredShareIsOfAllPlannedSessions() {
        Scored score = (Scored) DeliveredShare.withDefaults().score(PUPIL);
        assertThat(score.number()).hasValue(19.0 / 24);
        PupilHistory more = PUPIL.withHelp(List.of(HelpGiven.of(2, 3)));
        Scored beyond = (Scored) DeliveredShare.withDefaults().score(more);
        assertThat(beyond.number()).hasValue(1.5);
        assertThat(beyond.caveats()).containsExactly(Caveat.FEW_DATA);
        assertThat(reason(DeliveredShare.withDefaults().score(PUPIL.withHelp(List.of(HelpGiven.of(0, 3))))))
                .isEqualTo(Reason.NOT_APPLICABLE);
    }
}
