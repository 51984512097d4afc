package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.json.SchemaCheck;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.sample.SampleCaseload;

/** What the doors write of samples and of what the library ships is valid by the schemas in the jar. */
class SchemaOfSamplesTest {

    @ParameterizedTest
    @ValueSource(longs = {SampleCaseload.SEED, 1, -1})
    void theFourSchools(long seed) {
        Caseload caseload = SampleCaseload.fourSchools(seed);
        SchemaCheck.assertValid(Waymark.json().write(caseload));
        SchemaCheck.assertValid(Waymark.json().write(caseload.referenceData()));
    }

    @Test
    void evenWithFaultsThatValidationFinds() {
        SchemaCheck.assertValid(Waymark.json().write(SampleCaseload.withFaults(SampleCaseload.SEED)));
    }

    @Test
    void eachRecord() {
        for (PupilRecord record :
                SampleCaseload.fourSchools(SampleCaseload.SEED).pupils()) {
            SchemaCheck.assertValid(Waymark.json().write(record));
        }
    }

    @Test
    void smallSamples() {
        SchemaCheck.assertValid(Waymark.json().write(Samples.caseload()));
        SchemaCheck.assertValid(Waymark.json().write(Samples.record("p-1")));
        SchemaCheck.assertValid(Waymark.json().write(Samples.shared()));
        SchemaCheck.assertValid(Waymark.json().write(Samples.local()));
    }

    static List<Scale> shippedScales() {
        return Scales.all();
    }

    @ParameterizedTest
    @MethodSource("shippedScales")
    void shippedScale(Scale scale) {
        SchemaCheck.assertValid(Waymark.json().write(scale));
    }

    @Test
    void scores() {
        Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);
        Scorer scorer = Scorer.of(MeasureSet.standard(), caseload.referenceData());
        String table = Waymark.json().write(scorer.score(caseload));
        SchemaCheck.assertValid(table);
        assertThat(Waymark.json().write(Waymark.json().readScoreTable(table))).isEqualTo(table);
    }
}
