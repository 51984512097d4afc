package org.waymark.scoring.stat;

/** What a change is called that was held against the error of measurement, and maybe against a cut-off. */
public enum ChangeClass {
    /** Reliably better, and over the cut-off from the side of the supported group to that of the reference group. */
    CROSSED_OVER,
    /** Reliably better. */
    IMPROVED,
    /** No change beyond the error of measurement. That does not say that nothing changed. */
    UNCHANGED,
    /** Reliably worse. */
    DETERIORATED,
    /** Reliably worse, and over the cut-off from the side of the reference group to that of the supported group. */
    CROSSED_BACK
}
