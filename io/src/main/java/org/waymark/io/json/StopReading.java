package org.waymark.io.json;

/** Ends the reading of a document whose faults are already noted; never leaves this package. */
final class StopReading extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StopReading() {
        super("reading stopped", null, false, false);
    }
}
