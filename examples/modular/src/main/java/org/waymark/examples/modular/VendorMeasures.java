package org.waymark.examples.modular;

import java.util.List;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.measure.MeasureProvider;
import org.waymark.scoring.measure.Measures;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.TargetHistory;

/** A measure of the vendor's own, in one line, offered to a {@link java.util.ServiceLoader} by {@code provides}. */
public final class VendorMeasures implements MeasureProvider {

    /** Made by the {@link java.util.ServiceLoader}. */
    public VendorMeasures() {}

    /** Returns the measure: did the last three ratings all fall short of the aim? */
    public static ProgressMeasure<TargetHistory> threeMisses() {
        return Measures.ofTarget(
                "northgate:three-misses", target -> Score.yesNo(target.endsWith(3, target::fallsShortOfAim)));
    }

    @Override
    public List<ProgressMeasure<?>> measures() {
        return List.of(threeMisses());
    }

    /** The measures of the library and whatever providers offer, this one included. */
    public static MeasureSet all() {
        return MeasureSet.standard().load(VendorMeasures.class.getClassLoader());
    }
}
