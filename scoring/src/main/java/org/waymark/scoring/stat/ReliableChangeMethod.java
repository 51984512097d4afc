package org.waymark.scoring.stat;

/** How a reliable change index is calculated; see {@link ReliableChange}. */
public enum ReliableChangeMethod {
    /** The change over √2 SEM: Jacobson and Truax (1991), after Christensen and Mendoza (1986). The default. */
    JACOBSON_TRUAX,
    /** The change over SEM: Jacobson, Follette and Revenstorf (1984). It calls too much reliable and was withdrawn. */
    JACOBSON_1984,
    /** The change over the root of both squared SEM, one for each occasion: Maassen (2004). */
    POOLED_SEM,
    /** The later score over the earlier one after its regression to the mean, over SEM: Edwards and others, Speer (1992). */
    EDWARDS_NUNNALLY,
    /** The same regression over {@code sd √(1 - r²)}: Gulliksen, Lord and Novick, in Hsu (1989). */
    GULLIKSEN_LORD_NOVICK;

    /** Returns whether the method lets the earlier score regress to a mean, which then has to be known. */
    public boolean needsMean() {
        return this == EDWARDS_NUNNALLY || this == GULLIKSEN_LORD_NOVICK;
    }
}
