package org.waymark.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.TargetId;
import org.waymark.io.Waymark;
import org.waymark.scoring.Scorer;

class VendorTest {

    private final Vendor vendor = new Vendor(ReferenceData.builder().build());

    @Test
    void runsOnTheModulePath() {
        assertThat(Vendor.class.getModule().getName()).isEqualTo("org.waymark.examples.modular");
        assertThat(PupilRecord.class.getModule().getName()).isEqualTo("org.waymark.core");
        assertThat(Scorer.class.getModule().getName()).isEqualTo("org.waymark.scoring");
        assertThat(Waymark.class.getModule().getName()).isEqualTo("org.waymark.io");
    }

    @Test
    void scoresWhatItRecorded() {
        assertThat(vendor.screen(vendor.record()))
                .hasSize(1)
                .hasEntrySatisfying(
                        TargetId.of("t-3"),
                        score -> assertThat(score.toString()).isEqualTo("2"));
    }

    @Test
    void findsWhatTheReferenceDataLack() {
        assertThat(vendor.check(vendor.record()).hasErrors()).isTrue();
        assertThat(vendor.check(vendor.record()).toString()).doesNotContain("SEMH");
    }

    @Test
    void readsWhatItStored() {
        PupilRecord record = vendor.record();
        assertThat(vendor.load(vendor.store(record))).isEqualTo(record);
    }

    @Test
    void getsOneNumberFromPlainValues() {
        // 50 + 10 * (-2 + 0 + 1) / sqrt(0.7 * 6 + 0.3 * 16), by hand
        assertThat(vendor.number()).isCloseTo(50 - 10 / Math.sqrt(9.0), within(1e-12));
    }
}
