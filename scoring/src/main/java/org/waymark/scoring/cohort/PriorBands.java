package org.waymark.scoring.cohort;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bands of prior attainment, in the numbers of the scale: what a score started from. A band holds its lower end and not its upper
 * one. Without cuts each number is a band of its own.
 *
 * @param cuts where one band ends and the next begins, in order
 */
public record PriorBands(List<BigDecimal> cuts) {

    /** Each number is a band of its own. */
    public static final PriorBands EACH = new PriorBands(List.of());

    /** Refuses cuts that are not in order. */
    public PriorBands {
        cuts = cuts.stream().map(BigDecimal::stripTrailingZeros).toList();
        for (int i = 1; i < cuts.size(); i++) {
            if (cuts.get(i - 1).compareTo(cuts.get(i)) >= 0) {
                throw new IllegalArgumentException("the cuts of PriorBands must rise");
            }
        }
    }

    /** Returns the bands between these cuts, written as decimals. */
    public static PriorBands cutAt(String... cuts) {
        return new PriorBands(List.of(cuts).stream().map(BigDecimal::new).toList());
    }

    /** The name of the band that holds a number: {@code below 3}, {@code 3 to below 6}, {@code from 6}, or the number. */
    public String band(BigDecimal prior) {
        if (cuts.isEmpty()) {
            return plain(prior);
        }
        int above = (int) cuts.stream().filter(cut -> cut.compareTo(prior) <= 0).count();
        if (above == 0) {
            return "below " + plain(cuts.get(0));
        }
        String from = plain(cuts.get(above - 1));
        return above == cuts.size() ? "from " + from : from + " to below " + plain(cuts.get(above));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
