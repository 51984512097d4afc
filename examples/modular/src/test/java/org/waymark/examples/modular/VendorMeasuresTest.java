package org.waymark.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.scoring.law.LawCheck;
import org.waymark.scoring.measure.MeasureKey;

class VendorMeasuresTest {

    @Test
    void areFoundByTheServiceLoaderOnTheModulePath() {
        assertThat(VendorMeasures.class.getModule().isNamed()).isTrue();
        assertThat(VendorMeasures.all().keys())
                .contains(MeasureKey.of("steps.gained"), MeasureKey.of("northgate:three-misses"));
    }

    @Test
    void obeyTheLaws() {
        LawCheck.of(VendorMeasures.threeMisses()).run().assertHolds();
    }
}
