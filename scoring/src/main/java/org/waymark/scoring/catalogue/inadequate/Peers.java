package org.waymark.scoring.catalogue.inadequate;

import java.math.BigDecimal;
import org.waymark.id.ScaleRef;

/**
 * Others to hold a pupil's marks against, as plain numbers of one scale (places of its points, from 0, where they have no
 * numbers). Who they are, and that they are comparable, is for the caller to know and to say.
 *
 * @param scale the scale of the numbers; marks on another one are not compared
 * @param then what they had when the pupil's baseline was taken
 * @param now what they have when the pupil's latest mark was given
 * @param gainFromSameStart what those gained in the same time who started where the pupil did, in the better direction
 * @param margin by how much less the pupil may gain before it counts, 0 or more
 */
public record Peers(ScaleRef scale, BigDecimal then, BigDecimal now, BigDecimal gainFromSameStart, BigDecimal margin) {

    /** Refuses a negative margin. */
    public Peers {
        if (margin.signum() < 0) {
            throw new IllegalArgumentException("the margin of Peers must not be negative");
        }
    }

    /** Returns these numbers in the form of a parameter. */
    String text() {
        return scale + ".." + then.toPlainString() + ".." + now.toPlainString() + ".."
                + gainFromSameStart.toPlainString() + ".." + margin.toPlainString();
    }
}
