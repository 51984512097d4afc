package org.waymark.scoring.catalogue.goals;

import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.stat.ZeroWeights;
import org.waymark.scoring.subject.PupilHistory;

/**
 * A measure of goal attainment scaling with its settings.
 *
 * @param <M> the measure itself
 */
abstract class GasMeasure<M extends GasMeasure<M>> implements ProgressMeasure<PupilHistory> {

    private static final int FEW = 3;

    private final GasSettings settings;
    private final MeasureInfo<PupilHistory> info;

    GasMeasure(GasSettings settings, MeasureInfo<PupilHistory> info) {
        this.settings = settings;
        this.info = info;
    }

    /** The same measure with other settings. */
    abstract M set(GasSettings other);

    final GasT convention() {
        return settings.convention();
    }

    final GasWeights weights() {
        return settings.weights();
    }

    /**
     * Returns a copy with another assumed correlation between targets.
     *
     * @param rho from 0 to 1
     * @return the copy
     * @throws IllegalArgumentException if it lies outside
     */
    public final M withRho(double rho) {
        return set(settings.with(convention().withRho(rho)));
    }

    /**
     * Returns a copy with other weights.
     *
     * @param which the weights
     * @return the copy
     */
    public final M with(GasWeights which) {
        return set(settings.with(which));
    }

    /**
     * Returns a copy with another way to deal with targets that lack a mark.
     *
     * @param missing the way
     * @return the copy
     */
    public final M with(Missing missing) {
        return set(settings.with(convention().with(missing)));
    }

    /**
     * Returns a copy with another way to deal with weights that are all zero.
     *
     * @param zeroWeights the way
     * @return the copy
     */
    public final M with(ZeroWeights zeroWeights) {
        return set(settings.with(convention().with(zeroWeights)));
    }

    @Override
    public final MeasureInfo<PupilHistory> info() {
        return info;
    }

    /** What is true of every figure over so many targets. */
    static void addCaveats(Scored.Builder score, int targets, boolean leftOut) {
        score.addCaveats(Caveat.ORDINAL_AS_INTERVAL, Caveat.IPSATIVE);
        if (leftOut) {
            score.addCaveats(Caveat.TARGETS_LEFT_OUT);
        }
        if (targets < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
    }

    @Override
    public final String toString() {
        return info.key().toString();
    }
}
