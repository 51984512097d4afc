package org.waymark.scoring;

import java.util.List;
import org.waymark.scoring.measure.MeasureProvider;
import org.waymark.scoring.measure.Measures;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;

/** Offers one rule. The test loads it as a vendor's jar would be: by a class loader of its own. */
public final class OfferedMeasures implements MeasureProvider {

    /** For the service loader. */
    public OfferedMeasures() {}

    @Override
    public List<ProgressMeasure<?>> measures() {
        return List.of(Measures.ofTarget("northgate:offered", target -> Score.yesNo(true)));
    }
}
