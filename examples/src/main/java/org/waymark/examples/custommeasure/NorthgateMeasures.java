package org.waymark.examples.custommeasure;

import java.util.List;
import org.waymark.scoring.measure.MeasureProvider;
import org.waymark.scoring.measure.ProgressMeasure;

/** Offers the measures of the school to whoever asks a {@link java.util.ServiceLoader}; named in {@code META-INF/services}. */
public final class NorthgateMeasures implements MeasureProvider {

    /** Made by the {@link java.util.ServiceLoader}. */
    public NorthgateMeasures() {}

    @Override
    public List<ProgressMeasure<?>> measures() {
        return List.of(ThreeMisses.measure(), AimHeld.withDefaults().withSlack(1));
    }
}
