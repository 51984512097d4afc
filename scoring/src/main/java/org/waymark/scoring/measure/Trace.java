package org.waymark.scoring.measure;

/**
 * Takes the steps of a calculation, so that the code that scores is the code that explains. A trace that is off does nothing
 * and costs nothing; a step with more than three numbers asks {@link #isOn()} first.
 */
public interface Trace {

    /** The trace that is off. */
    static Trace off() {
        return TraceOff.INSTANCE;
    }

    /** Whether anybody listens. */
    boolean isOn();

    /**
     * Takes a step.
     *
     * @param step the step; made only when {@link #isOn()}
     */
    void step(Explanation.Step step);

    /** Takes a step without numbers. */
    default void step(String key) {
        if (isOn()) {
            step(Explanation.Step.of(key));
        }
    }

    /** Takes a step with one number. */
    default void step(String key, String name, double value) {
        if (isOn()) {
            step(Explanation.Step.of(key).and(name, value));
        }
    }

    /** Takes a step with two numbers. */
    default void step(String key, String name1, double value1, String name2, double value2) {
        if (isOn()) {
            step(Explanation.Step.of(key).and(name1, value1).and(name2, value2));
        }
    }

    /** Takes a step with three numbers. */
    default void step(
            String key, String name1, double value1, String name2, double value2, String name3, double value3) {
        if (isOn()) {
            step(Explanation.Step.of(key).and(name1, value1).and(name2, value2).and(name3, value3));
        }
    }
}
