package org.waymark.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.measure.MeasureKey;

class MeasureAnchorTest {

    @Test
    void isLettersDigitsAndHyphensAnotherForEachKey() {
        assertThat(MeasureAnchor.of(MeasureKey.of("steps.gained"))).isEqualTo("measure-steps-gained");
        List<String> anchors =
                MeasureSet.research().keys().stream().map(MeasureAnchor::of).toList();
        assertThat(anchors).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("[A-Za-z0-9-]+"));
        assertThat(MeasureAnchor.of(MeasureKey.parse("gas.tscore(rho=0.5)")))
                .matches("[A-Za-z0-9-]+")
                .isNotEqualTo(MeasureAnchor.of(MeasureKey.of("gas.tscore")));
        assertThat(MeasureAnchor.of(MeasureKey.of("northgate:three-misses"))).matches("[A-Za-z0-9-]+");
    }
}
