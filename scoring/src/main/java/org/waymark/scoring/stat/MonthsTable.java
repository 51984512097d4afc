package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that turns effect sizes of groups into months of progress: data, since its publisher changes it.
 *
 * @param id what it is called, such as {@code eef-toolkit}
 * @param source where it was published
 * @param upperBounds the greatest effect size, in two decimals, of 0 months, of 1 month, and so on; rising
 */
public record MonthsTable(String id, String source, List<BigDecimal> upperBounds) {

    /** The table of the Teaching and Learning Toolkit of the Education Endowment Foundation: 0 to 12 months. */
    public static final MonthsTable EEF_TOOLKIT = new MonthsTable(
            "eef-toolkit",
            "Education Endowment Foundation, About the Toolkits: attainment (months' progress conversion table), "
                    + "educationendowmentfoundation.org.uk/evidence-summaries/about-the-toolkits/attainment",
            Stream.of(
                            "0.01", "0.09", "0.18", "0.26", "0.35", "0.44", "0.52", "0.61", "0.69", "0.78", "0.87",
                            "0.95", "1.00")
                    .map(BigDecimal::new)
                    .toList());

    /** Refuses a table that is empty, begins below 0, or does not rise. */
    public MonthsTable {
        upperBounds = List.copyOf(upperBounds);
        BigDecimal before = null;
        for (BigDecimal bound : upperBounds) {
            if (bound.signum() < 0 || (before != null && bound.compareTo(before) <= 0)) {
                throw new IllegalArgumentException("upperBounds do not rise from 0");
            }
            before = bound;
        }
        if (before == null) {
            throw new IllegalArgumentException("upperBounds are empty");
        }
    }
}
