package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.waymark.scoring.cohort.CohortTable;

/**
 * What of a table may leave the school. The only maker of {@link ReleasedTable}s.
 *
 * <p>Counts are of different pupils, never of rows. A small count is hidden, and with it every figure of its cell: means,
 * intervals, spreads, quantiles, shares, missing results. Further cells are hidden so that nothing can be worked out from the
 * totals ({@link Suppression}). Breakdowns of a cell (missing results by reason, the distribution, directions, shares at or above
 * a limit) are judged by the pupils behind each part and hidden as a whole; means and quantiles by the pupils with a result.
 * Of a hidden breakdown no part is exactly known; it keeps the minimum width of counts where that costs no whole cell.
 * The smallest and the greatest value never leave the school, and neither does a table by members of staff.
 *
 * <p>Differencing: a cell is hidden if an earlier release showed the same group with a few pupils more or less, and stays hidden
 * if an earlier release hid it. The same group is the same value in every facet that is no total, so that tables of different
 * facets are held against each other as well. Caveat: releases are not attacked jointly; hand in all that are about the same
 * pupils, and prefer one crossed table to several.
 *
 * <p>There is no single threshold of the Department for Education: its SEN release of 2024/25 says that no suppression was
 * applied, its performance tables hide small groups. So the threshold is a choice, each preset names its source, and the policy is
 * printed with the output. Immutable.
 */
public final class DisclosurePolicy {

    private final String name;
    private final String source;
    private final Suppression suppression;
    private final CountRounding rounding;
    private final boolean groupDisclosure;
    private final boolean inSchool;
    private final int decimals;
    private final List<Double> limits;

    private DisclosurePolicy(
            String name,
            String source,
            Suppression suppression,
            CountRounding rounding,
            boolean groupDisclosure,
            boolean inSchool,
            int decimals,
            List<Double> limits) {
        this.name = name;
        this.source = source;
        this.suppression = suppression;
        this.rounding = rounding;
        this.groupDisclosure = groupDisclosure;
        this.inSchool = inSchool;
        this.decimals = decimals;
        this.limits = limits;
    }

    private static DisclosurePolicy preset(String name, String source, Suppression suppression, boolean inSchool) {
        return new DisclosurePolicy(name, source, suppression, CountRounding.NONE, false, inSchool, 2, List.of());
    }

    /** Returns the default for whatever leaves a school: counts of 1 to 5 are hidden, zeros are shown. */
    public static DisclosurePolicy schoolLevel() {
        return preset(
                "school-level",
                "customary in school-level tables of the Department for Education (no publication names it as a rule);"
                        + " also used by bennettoxford/os-schools-data, reports/real.md",
                Suppression.withDefaults(),
                false);
    }

    /** Returns the threshold of the school-level tables of 2009: counts of 1 to 10 are hidden, zeros are shown. */
    public static DisclosurePolicy tenOrFewer() {
        return preset(
                "ten-or-fewer",
                "ministerial answer on GCSE results of pupils with SEN by school, House of Commons, 15 June 2009",
                Suppression.withDefaults().withThreshold(10),
                false);
    }

    /** Returns what research environments ask for: counts of 0 to 10 are hidden, and so is what is true of a whole group. */
    public static DisclosurePolicy researchOutput() {
        return preset(
                        "research-output",
                        "threshold of 10, zeros included, as the UK Longitudinal Linkage Collaboration guide on"
                                + " statistical disclosure control and the advice of the Office for National Statistics have it",
                        Suppression.withDefaults().withThreshold(10).withZerosAreSmall(true),
                        false)
                .withGroupDisclosure(true);
    }

    /** Returns the policy that hides nothing: for those in the school who work with these pupils anyway. */
    public static DisclosurePolicy withinSchool() {
        return preset(
                "within-school",
                "for use within the school only",
                Suppression.withDefaults().withThreshold(0).withComplementary(false),
                true);
    }

    /** Returns a copy with another threshold: the greatest number of pupils that is small. */
    public DisclosurePolicy withThreshold(int threshold) {
        return with(suppression.withThreshold(threshold), rounding, groupDisclosure, limits);
    }

    /** Returns a copy that treats 0 pupils as small, or not. */
    public DisclosurePolicy withZerosAreSmall(boolean zerosAreSmall) {
        return with(suppression.withZerosAreSmall(zerosAreSmall), rounding, groupDisclosure, limits);
    }

    /** Returns a copy with or without complementary suppression; see {@link Suppression#withComplementary(boolean)}. */
    public DisclosurePolicy withComplementary(boolean complementary) {
        return with(suppression.withComplementary(complementary), rounding, groupDisclosure, limits);
    }

    /** Returns a copy with another minimum width; see {@link Suppression#withMinimumWidth(long)}. */
    public DisclosurePolicy withMinimumWidth(long minimumWidth) {
        return with(suppression.withMinimumWidth(minimumWidth), rounding, groupDisclosure, limits);
    }

    /** Returns a copy that rounds the counts that are shown, and takes percentages from rounded counts. */
    public DisclosurePolicy withRounding(CountRounding rounding) {
        return with(suppression, rounding, groupDisclosure, limits);
    }

    /** Returns a copy that also hides what is true of each pupil of a group: one value for all, 0 % and 100 %. */
    public DisclosurePolicy withGroupDisclosure(boolean groupDisclosure) {
        return with(suppression, rounding, groupDisclosure, limits);
    }

    /** Returns a copy that gives the percentage of results at or above each of these limits. */
    public DisclosurePolicy withSharesAtOrAbove(double... limits) {
        return with(
                suppression,
                rounding,
                groupDisclosure,
                DoubleStream.of(limits).sorted().distinct().boxed().toList());
    }

    private DisclosurePolicy with(
            Suppression suppression, CountRounding rounding, boolean groupDisclosure, List<Double> limits) {
        boolean preset = suppression == this.suppression
                && rounding.equals(this.rounding)
                && groupDisclosure == this.groupDisclosure;
        String changed = preset || name.endsWith("-changed") ? name : name + "-changed";
        return new DisclosurePolicy(
                changed, source, suppression, rounding, groupDisclosure, inSchool, decimals, limits);
    }

    /** Returns the name of the preset, with {@code -changed} behind it once anything was set. */
    public String name() {
        return name;
    }

    /** Returns where the preset has its numbers from. */
    public String source() {
        return source;
    }

    /** Returns the rules for counts. */
    public Suppression suppression() {
        return suppression;
    }

    /** Returns how counts that are shown are rounded. */
    public CountRounding rounding() {
        return rounding;
    }

    /** Returns whether what is true of each pupil of a group is hidden. */
    public boolean groupDisclosure() {
        return groupDisclosure;
    }

    /** Returns whether what is released stays within the school. */
    public boolean isWithinSchool() {
        return inSchool;
    }

    /** Returns to how many decimals means, quantiles and percentages are rounded, halves up. */
    public int decimals() {
        return decimals;
    }

    /** Returns the limits at or above which percentages are given, in order. */
    public List<Double> sharesAtOrAbove() {
        return limits;
    }

    /** Returns the table as it may leave, if nothing of it was released before. */
    public ReleasedTable release(CohortTable table) {
        return release(table, List.of());
    }

    /**
     * Returns the table as it may leave.
     *
     * @param earlierReleases what was released before about the same pupils, in any order
     * @throws IllegalArgumentException if the table groups by members of staff and the policy is not for within the school, or if
     *     it would have more than a million cells with all combinations
     */
    public ReleasedTable release(CohortTable table, List<ReleasedTable> earlierReleases) {
        if (table.hasStaff() && !inSchool) {
            throw new IllegalArgumentException("A table by members of staff never leaves the school");
        }
        return new ReleasedTable(
                table.dimensions(), new Release(this, table, List.copyOf(earlierReleases)).cells(), this);
    }

    /** Returns the policy in plain English, a line each: to be printed with every table. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Disclosure policy: " + name + " (" + source + ")");
        if (inSchool && suppression.threshold() == 0) {
            lines.add("Nothing is hidden: not to leave the school.");
            return lines;
        }
        lines.add(String.format(
                Locale.ROOT,
                "Numbers of %d to %d pupils are hidden (c), with all figures about them.",
                suppression.zerosAreSmall() ? 0 : 1,
                suppression.threshold()));
        lines.add(
                suppression.complementary()
                        ? String.format(
                                Locale.ROOT,
                                "Others are hidden with them (c), so that each hidden number can be any of at least %d.",
                                suppression.minimumWidth() + 1)
                        : "No others are hidden with them: totals may give hidden numbers away.");
        if (groupDisclosure) {
            lines.add("What is true of all pupils of a group, or of none, is hidden (c).");
        }
        if (rounding.base() > 1) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Counts are rounded to the nearest %d, halves up; low is more than 0 but rounds to 0.",
                    rounding.base()));
        }
        lines.add(
                "x is not available. Groups that an earlier release hid, or that differ by a few from one, are hidden.");
        return lines;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisclosurePolicy policy
                && lines().equals(policy.lines())
                && decimals == policy.decimals
                && limits.equals(policy.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, decimals, limits);
    }

    @Override
    public String toString() {
        return "DisclosurePolicy[" + name + "]";
    }
}
