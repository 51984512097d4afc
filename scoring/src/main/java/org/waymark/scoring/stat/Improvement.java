package org.waymark.scoring.stat;

/** Which way values go when things get better. */
public enum Improvement {
    /** More is better. */
    INCREASE,
    /** Less is better. */
    DECREASE
}
