package org.waymark.wider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentCountTest {

    private static final IncidentCount NONE = IncidentCount.builder()
            .kind("bullying")
            .from(LocalDate.parse("2026-09-01"))
            .to(LocalDate.parse("2026-12-18"))
            .count(0)
            .exposure(Exposure.of(0, ExposureUnit.WEEKS))
            .build();

    @Test
    void zeroIsACountAndSoIsNoTime() {
        assertThat(NONE.kind()).isEqualTo(IncidentKind.BULLYING);
        assertThat(NONE.count()).isZero();
        assertThat(NONE.exposure())
                .hasValueSatisfying(exposure -> assertThat(exposure.amount()).isZero());
        assertThat(NONE.withExposure(Optional.empty())).isNotEqualTo(NONE);
    }

    @Test
    void refusesWhatIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> NONE.withCount(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exposure.of(1, ExposureUnit.SESSIONS).withAmount(new BigDecimal("-0.5")));
    }
}
