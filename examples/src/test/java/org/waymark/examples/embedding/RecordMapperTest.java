package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.need.Need;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.validation.Validation;

class RecordMapperTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-10");

    @Test
    void mapsForeignColumnsToTheWordsOfTheField() {
        PupilRecord record = RecordMapper.record(MisRows.LEARNERS.get(0));

        assertThat(record.pupil().mainEnrolmentOn(DAY).orElseThrow().school()).isEqualTo(SchoolId.of("northgate"));
        assertThat(record.provisions().get(0).provision()).isEqualTo(SenProvision.SEN_SUPPORT);
        assertThat(record.needs()).extracting(Need::type).containsExactly(SenType.SEMH, SenType.SLCN);
        assertThat(record.ratings()).extracting(Rating::purpose).containsExactly(Purpose.BASELINE, Purpose.MONITORING);
        assertThat(record.ratings().get(1).cycle()).contains(CycleId.of("autumn"));
        assertThat(record.pupil().extensions()).containsOnlyKeys(RecordMapper.OURS);
    }

    @Test
    void saysWhyThereIsNoMark() {
        assertThat(RecordMapper.record(MisRows.LEARNERS.get(1)).ratings())
                .extracting(Rating::mark)
                .containsExactly(Mark.point("3"), Mark.absent(AbsenceReason.PUPIL_ABSENT));
        assertThat(RecordMapper.rating(new MisRows.Judgement(1, "AUT", null, null, DAY, "JD"))
                        .mark())
                .isEqualTo(Mark.absent(AbsenceReason.NOT_RECORDED));
        assertThat(RecordMapper.rating(new MisRows.Judgement(1, "AUT", null, "TRIP", DAY, "JD"))
                        .mark())
                .isEqualTo(Mark.absent(AbsenceReason.of("TRIP")));
    }

    @Test
    void whatItMakesIsSound() {
        Validation validation = Validation.standard(Reference.DATA);
        List<String> errors = RecordMapper.records()
                .flatMap(record -> validation.check(record).stream())
                .filter(finding -> finding.severity() == org.waymark.finding.Severity.ERROR)
                .map(finding -> finding.describe())
                .toList();

        assertThat(errors).isEmpty();
    }
}
