package org.waymark.io.json;

import java.math.BigDecimal;
import java.util.Map;
import org.waymark.data.Data;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;

/** What has been read of a score while it is not known yet whether there is one: fields come in any order. */
final class ScoreDraft {

    private final Scored.Builder scored = Scored.builder();
    private final NotScored.Builder notScored = NotScored.builder();
    private boolean hasHeadline;
    private boolean hasReason;
    private boolean besideHeadline;
    private boolean besideReason;

    void headline(Headline headline) {
        hasHeadline = true;
        scored.headline(headline);
    }

    void interval(Interval interval) {
        besideHeadline = true;
        scored.interval(interval);
    }

    void figures(Map<String, Double> figures) {
        besideHeadline = true;
        scored.putAllFigures(figures);
    }

    void used(int used) {
        besideHeadline = true;
        scored.used(used);
    }

    void missing(int missing) {
        besideHeadline = true;
        scored.missing(missing);
    }

    void baseline(BigDecimal baseline) {
        besideHeadline = true;
        scored.baseline(baseline);
    }

    void latest(BigDecimal latest) {
        besideHeadline = true;
        scored.latest(latest);
    }

    void addCaveat(Caveat caveat) {
        besideHeadline = true;
        scored.addCaveats(caveat);
    }

    void reason(Reason reason) {
        hasReason = true;
        notScored.reason(reason);
    }

    void attributes(Map<String, Data> attributes) {
        besideReason = true;
        notScored.putAllAttributes(attributes);
    }

    void extensions(Map<String, Data> extensions) {
        scored.putAllExtensions(extensions);
        notScored.putAllExtensions(extensions);
    }

    void unknown(Map<String, Data> unknown) {
        scored.putAllUnknown(unknown);
        notScored.putAllUnknown(unknown);
    }

    Score build() {
        if (hasHeadline == hasReason) {
            throw new IllegalArgumentException("must have either a headline or a reason why there is none");
        }
        if (hasHeadline && besideReason) {
            throw new IllegalArgumentException("must not have the attributes of a reason beside a headline");
        }
        if (hasReason && besideHeadline) {
            throw new IllegalArgumentException(
                    "must not have what belongs to a headline (interval, figures, counts, marks, caveats) beside a reason");
        }
        return hasHeadline ? scored.build() : notScored.build();
    }
}
