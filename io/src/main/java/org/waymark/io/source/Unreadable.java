package org.waymark.io.source;

import java.io.IOException;

/**
 * The bytes of a source end being readable here, and it is known why. The readers turn it into a finding with its place; it
 * never leaves the module. Holds no name of a file and no byte of it.
 */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String remedy;

    /** What is wrong, as rule, message and remedy of a finding. */
    public Unreadable(String rule, String message, String remedy) {
        super(message);
        this.rule = rule;
        this.remedy = remedy;
    }

    /** The stable id of what is wrong, such as {@code gzip.damaged}. */
    public String rule() {
        return rule;
    }

    /** What is wrong. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
