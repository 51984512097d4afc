package org.waymark.io.report.page;

import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;

/**
 * By what a number was made, for whoever wants to follow it back: the research annex explains it under {@link #anchor()}.
 *
 * @param key the key of the measure
 * @param version its version
 */
public record MeasureTrace(MeasureKey key, String version) {

    /** Returns the trace of a measure. */
    public static MeasureTrace of(MeasureInfo<?> info) {
        return new MeasureTrace(info.key(), info.version());
    }

    /** Where the annex of the same file explains it. */
    public String anchor() {
        return MeasureAnchor.of(key);
    }
}
