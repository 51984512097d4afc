package org.waymark.scoring;

import java.util.Map;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.subject.HistoryPolicy;

/**
 * What a table of scores was made from and by: enough to make it again. Joiners, leavers and movers are counted, never
 * dropped.
 */
@Value.Immutable
@PlainValue
public sealed interface RunManifest extends WithRunManifest, Open permits ImmutableRunManifest {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The measures that were asked and their versions, in order. */
    Map<MeasureKey, String> measures();

    /** The policy by which records became histories. */
    HistoryPolicy policy();

    /** How many pupils were scored. */
    int pupils();

    /** How many targets they have. */
    int targets();

    /** How many ratings they have, as recorded. */
    int ratings();

    /** How many pupils were first enrolled after the first day of the first review cycle; 0 if there is no cycle. */
    int joiners();

    /** How many pupils were enrolled nowhere on the last day that the run sees. */
    int leavers();

    /** How many pupils were at more than one main school from the first rating on. */
    int movers();

    /** Builds a {@link RunManifest}; not thread-safe. */
    final class Builder extends ImmutableRunManifest.Builder {

        Builder() {}
    }
}
