package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.Scales;

/**
 * What a target may be about, before a pupil comes to it.
 *
 * @param concept the shared or local concept; for an academic target, the subject
 * @param scale the scale of the target
 * @param low the lowest start: a place among the points of the scale from 0, or a number
 * @param way how far it is from the start to the aim; below 0 if less is better
 * @param spread by how much the start may lie above the lowest
 * @param statement what the pupil is to do
 * @param criterion how it will be known
 * @param levels for goal attainment scaling, what the points mean, lowest first; empty otherwise
 */
record Idea(
        String concept,
        Scale scale,
        int low,
        int way,
        int spread,
        String statement,
        String criterion,
        List<String> levels) {

    static Idea of(String concept, Scale scale, int low, int way, int spread, String statement, String criterion) {
        return new Idea(concept, scale, low, way, spread, statement, criterion, List.of());
    }

    /** An idea on goal attainment scaling: from -2 or -1 to 0, with five levels, lowest first. */
    static Idea gas(String concept, String statement, String criterion, String... levels) {
        return new Idea(concept, Scales.GAS, 0, 2, 1, statement, criterion, List.of(levels));
    }

    /** The strand, which schools also use as the area: between the colon and the slash. */
    String area() {
        return concept.substring(concept.indexOf(':') + 1, concept.indexOf('/'));
    }

    boolean isJudgement() {
        return scale.basis() == ScaleBasis.JUDGEMENT;
    }

    boolean isGas() {
        return !levels.isEmpty();
    }
}
