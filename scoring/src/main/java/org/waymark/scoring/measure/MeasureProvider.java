package org.waymark.scoring.measure;

import java.util.List;

/**
 * Offers measures to whoever asks a {@link java.util.ServiceLoader} for them. A provider is named both in {@code
 * META-INF/services/org.waymark.scoring.measure.MeasureProvider} and, in a module, by {@code provides}.
 */
public interface MeasureProvider {

    /** The measures on offer, in a fixed order. */
    List<ProgressMeasure<?>> measures();
}
