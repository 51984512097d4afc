package org.waymark.scoring.measure;

/** The trace that is off. */
enum TraceOff implements Trace {
    INSTANCE;

    @Override
    public boolean isOn() {
        return false;
    }

    @Override
    public void step(Explanation.Step step) {}
}
