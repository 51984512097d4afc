package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.need.Need;
import org.waymark.need.SenType;
import org.waymark.pupil.Grouping;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Band;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.scale.Scales;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

class ModerationFacetsTest {

    private static final Scale FIVE = Scale.builder()
            .ref("five@1")
            .title("Five points")
            .kind(ScaleKind.ORDINAL)
            .addPoints(ScalePoint.of("a", "A", 1), ScalePoint.of("b", "B", 2), ScalePoint.of("c", "C", 3))
            .addPoints(ScalePoint.of("d", "D", 4), ScalePoint.of("e", "E", 5))
            .source("invented")
            .build();

    private static Scale numbers(int low, int high) {
        return Scale.builder()
                .ref("numbers@1")
                .title("Numbers")
                .kind(ScaleKind.INTERVAL)
                .minimum(BigDecimal.valueOf(low))
                .maximum(BigDecimal.valueOf(high))
                .source("invented")
                .build();
    }

    @Test
    void withoutNamedBandsAScaleHasThirds() {
        assertThat(ModerationFacets.band(FIVE, Mark.point("b"))).contains("lower");
        assertThat(ModerationFacets.band(FIVE, Mark.point("c"))).contains("middle");
        assertThat(ModerationFacets.band(FIVE, Mark.point("e"))).contains("upper");
        assertThat(ModerationFacets.band(numbers(10, 40), Mark.quantity(19))).contains("lower");
        assertThat(ModerationFacets.band(numbers(10, 40), Mark.quantity(20))).contains("middle");
        assertThat(ModerationFacets.band(numbers(10, 40), Mark.quantity(30))).contains("upper");
        assertThat(ModerationFacets.band(numbers(10, 40), Mark.quantity(40))).contains("upper");
    }

    @Test
    void namedBandsComeFirst() {
        Scale banded = FIVE.withBands(Band.builder()
                .code("secure")
                .label("Secure")
                .from(BigDecimal.valueOf(4))
                .build());
        assertThat(ModerationFacets.band(banded, Mark.point("d"))).contains("secure");
        assertThat(ModerationFacets.band(banded, Mark.point("a"))).isEmpty();
    }

    @Test
    void namesAndScalesWithoutEndsHaveNoBand() {
        assertThat(ModerationFacets.band(FIVE.withKind(ScaleKind.NOMINAL), Mark.point("a")))
                .isEmpty();
        assertThat(ModerationFacets.band(numbers(0, 1).withMaximum(Optional.empty()), Mark.quantity(1)))
                .isEmpty();
        assertThat(ModerationFacets.band(FIVE, Mark.absent(AbsenceReason.NOT_OBSERVED)))
                .isEmpty();
    }

    @Test
    void staffAreNoFacetEvenIfAGroupingIsCalledSo() {
        LocalDate from = LocalDate.of(2026, 9, 1);
        PupilRecord record = Moderations.record("p-1", "northgate", 1);
        record = record.withPupil(record.pupil()
                        .withGroupings(
                                Grouping.builder()
                                        .name("teacher")
                                        .value("staff-1")
                                        .from(from)
                                        .build(),
                                Grouping.builder()
                                        .name("house")
                                        .value("blue")
                                        .from(from)
                                        .build()))
                .withNeeds(Need.primary(SenType.SEMH, from));
        Facets facets = ModerationFacets.of(
                record,
                record.targets().get(0),
                record.ratings().get(0),
                Scales.LATERAL_INDEPENDENCE,
                ReferenceData.builder().build());
        assertThat(facets.find(Facet.of("teacher"))).isEmpty();
        assertThat(facets.find(Facet.of("house"))).contains("blue");
        assertThat(facets.find(Facet.NEED)).contains("SEMH");
        assertThat(facets.find(Facet.STRAND)).isEmpty();
        assertThat(facets.toString()).doesNotContain("SEMH");
    }
}
