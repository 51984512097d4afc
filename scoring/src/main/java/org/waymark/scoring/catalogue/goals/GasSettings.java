package org.waymark.scoring.catalogue.goals;

import java.util.List;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.stat.GasT;

/**
 * What all measures of goal attainment scaling can be set to.
 *
 * @param convention ρ, and what becomes of missing marks and of weights that are all zero
 * @param weights which weights the targets have
 */
record GasSettings(GasT convention, GasWeights weights) {

    static final GasSettings DEFAULTS = new GasSettings(GasT.withDefaults(), GasWeights.RECORDED);

    GasSettings with(GasT other) {
        return new GasSettings(other, weights);
    }

    GasSettings with(GasWeights other) {
        return new GasSettings(convention, other);
    }

    List<Parameter> parameters() {
        return List.of(Gas.rho(convention), Gas.weights(weights), Gas.missing(convention), Gas.zeroWeights(convention));
    }
}
