package org.waymark.scoring.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.scoring.cohort.CohortTable;

/**
 * What of a table may leave the school. The only maker of {@link ReleasedTable}s.
 *
 * <p>Counts are of different pupils, never of rows. A small count is hidden, and with it every figure of its cell: means,
 * intervals, spreads, quantiles, shares, missing results. Further cells are hidden so that nothing can be worked out from the
 * totals ({@link Suppression}). Breakdowns of a cell (missing results by reason, the distribution, directions, shares at or above
 * a limit) are judged by the pupils behind each part and hidden as a whole; means and quantiles by the pupils with a result.
 * Of a hidden breakdown no part is exactly known; it keeps the minimum width of counts where that costs no whole cell.
 * In large tables (a distribution in 40 schools, 14 needs and 4 provisions crossed) a breakdown is hidden for every cell as soon as
 * it is hidden for one: safe at once, where the best pattern would take too long to find.
 * The smallest and the greatest value never leave the school, and neither does a table by members of staff.
 *
 * <p>Differencing: a cell is hidden if an earlier release showed the same group with a few pupils more or less, and stays hidden
 * if an earlier release hid it. The same group is the same value in every facet that is no total, so that tables of different
 * facets are held against each other as well. Caveat: releases are not attacked jointly; hand in all that are about the same
 * pupils, and prefer one crossed table to several.
 *
 * <p>There is no single threshold of the Department for Education: its SEN release of 2024/25 says that no suppression was
 * applied, its performance tables hide small groups. So the threshold is a choice, each preset names its source, and the policy is
 * printed with the output. A policy of your own, under your own name and source, is made by {@link #builder()}. Immutable.
 */
public final class DisclosurePolicy implements Open {

    private final String name;
    private final String source;
    private final List<String> text;
    private final int threshold;
    private final boolean zerosAreSmall;
    private final boolean complementary;
    private final Optional<Long> minimumWidth;
    private final CountRounding rounding;
    private final boolean groupDisclosure;
    private final boolean withinSchool;
    private final int decimals;
    private final List<Double> sharesAtOrAbove;
    private final Map<String, Data> extensions;
    private final Map<String, Data> unknown;

    DisclosurePolicy(DisclosurePolicyBuilder parts) {
        this.name = parts.name;
        this.source = parts.source;
        this.threshold = parts.threshold;
        this.zerosAreSmall = parts.zerosAreSmall;
        this.complementary = parts.complementary;
        this.minimumWidth = parts.minimumWidth;
        this.rounding = CountRounding.to(parts.roundingBase);
        this.groupDisclosure = parts.groupDisclosure;
        this.withinSchool = parts.withinSchool;
        this.decimals = parts.decimals;
        this.sharesAtOrAbove =
                parts.sharesAtOrAbove.stream().sorted().distinct().toList();
        this.extensions = Map.copyOf(parts.extensions);
        this.unknown = Map.copyOf(parts.unknown);
        this.text = parts.text.isEmpty() ? PolicyText.of(this) : List.copyOf(parts.text);
    }

    /** Returns a builder of a policy under a name and a source of its own, otherwise with the rules of {@link #schoolLevel()}. */
    public static DisclosurePolicyBuilder builder() {
        return new DisclosurePolicyBuilder();
    }

    private static DisclosurePolicyBuilder preset(String name, String source) {
        return builder().name(name).source(source);
    }

    /** Returns the default for whatever leaves a school: counts of 1 to 5 are hidden, zeros are shown. */
    public static DisclosurePolicy schoolLevel() {
        return preset(
                        "school-level",
                        "customary in school-level tables of the Department for Education (no publication names it as a rule);"
                                + " also used by bennettoxford/os-schools-data, reports/real.md")
                .build();
    }

    /** Returns the threshold of the school-level tables of 2009: counts of 1 to 10 are hidden, zeros are shown. */
    public static DisclosurePolicy tenOrFewer() {
        return preset(
                        "ten-or-fewer",
                        "ministerial answer on GCSE results of pupils with SEN by school, House of Commons, 15 June 2009")
                .threshold(10)
                .build();
    }

    /** Returns what research environments ask for: counts of 0 to 10 are hidden, and so is what is true of a whole group. */
    public static DisclosurePolicy researchOutput() {
        return preset(
                        "research-output",
                        "threshold of 10, zeros included, as the UK Longitudinal Linkage Collaboration guide on"
                                + " statistical disclosure control and the advice of the Office for National Statistics have it")
                .threshold(10)
                .zerosAreSmall(true)
                .groupDisclosure(true)
                .build();
    }

    /** Returns the policy that hides nothing: for those in the school who work with these pupils anyway. */
    public static DisclosurePolicy withinSchool() {
        return preset("within-school", "for use within the school only")
                .threshold(0)
                .complementary(false)
                .withinSchool(true)
                .build();
    }

    /** Returns a copy with another threshold: the greatest number of pupils that is small; 0 or more. */
    public DisclosurePolicy withThreshold(int threshold) {
        return changed(parts().threshold(threshold));
    }

    /** Returns a copy that treats 0 pupils as small, or not. */
    public DisclosurePolicy withZerosAreSmall(boolean zerosAreSmall) {
        return changed(parts().zerosAreSmall(zerosAreSmall));
    }

    /** Returns a copy with or without complementary suppression; see {@link Suppression#withComplementary(boolean)}. */
    public DisclosurePolicy withComplementary(boolean complementary) {
        return changed(parts().complementary(complementary));
    }

    /** Returns a copy with another minimum width; see {@link Suppression#withMinimumWidth(long)}. */
    public DisclosurePolicy withMinimumWidth(long minimumWidth) {
        return changed(parts().minimumWidth(minimumWidth));
    }

    /** Returns a copy that rounds the counts that are shown, and takes percentages from rounded counts. */
    public DisclosurePolicy withRounding(CountRounding rounding) {
        return changed(parts().rounding(rounding));
    }

    /** Returns a copy that also hides what is true of each pupil of a group: one value for all, 0 % and 100 %. */
    public DisclosurePolicy withGroupDisclosure(boolean groupDisclosure) {
        return changed(parts().groupDisclosure(groupDisclosure));
    }

    /** Returns a copy that gives the percentage of results at or above each of these limits; it is the same policy. */
    public DisclosurePolicy withSharesAtOrAbove(double... limits) {
        DisclosurePolicyBuilder parts = parts();
        parts.sharesAtOrAbove.clear();
        for (double limit : limits) {
            parts.addShareAtOrAbove(limit);
        }
        return parts.build();
    }

    private DisclosurePolicyBuilder parts() {
        DisclosurePolicyBuilder parts = builder().name(name).source(source);
        parts.threshold = threshold;
        parts.zerosAreSmall = zerosAreSmall;
        parts.complementary = complementary;
        parts.minimumWidth = minimumWidth;
        parts.roundingBase = rounding.base();
        parts.groupDisclosure = groupDisclosure;
        parts.withinSchool = withinSchool;
        parts.decimals = decimals;
        parts.sharesAtOrAbove.addAll(sharesAtOrAbove);
        return parts.extensions(extensions).unknown(unknown);
    }

    private DisclosurePolicy changed(DisclosurePolicyBuilder parts) {
        return parts.name(name.endsWith("-changed") ? name : name + "-changed").build();
    }

    /** Returns the name: of a preset, with {@code -changed} behind it once anything was set. */
    public String name() {
        return name;
    }

    /** Returns where its numbers come from. */
    public String source() {
        return source;
    }

    /** Returns the rules for counts. */
    public Suppression suppression() {
        Suppression rules = Suppression.withDefaults()
                .withThreshold(threshold)
                .withZerosAreSmall(zerosAreSmall)
                .withComplementary(complementary);
        return minimumWidth.map(rules::withMinimumWidth).orElse(rules);
    }

    /** Returns the minimum width that was set; absent if it is what {@link Suppression} has by default. */
    public Optional<Long> minimumWidth() {
        return minimumWidth;
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
        return withinSchool;
    }

    /** Returns to how many decimals means, quantiles and percentages are rounded, halves up. */
    public int decimals() {
        return decimals;
    }

    /** Returns the limits at or above which percentages are given, in order. */
    public List<Double> sharesAtOrAbove() {
        return sharesAtOrAbove;
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
        if (table.hasStaff() && !withinSchool) {
            throw new IllegalArgumentException("A table by members of staff never leaves the school");
        }
        return new ReleasedTable(
                table.dimensions(), new Release(this, table, List.copyOf(earlierReleases)).cells(), this);
    }

    /** Returns the policy in plain English, a line each: to be printed with every table. */
    public List<String> lines() {
        return text;
    }

    @Override
    public Map<String, Data> extensions() {
        return extensions;
    }

    @Override
    public Map<String, Data> unknown() {
        return unknown;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DisclosurePolicy other && all().equals(other.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    private List<Object> all() {
        return List.of(
                name,
                source,
                text,
                threshold,
                zerosAreSmall,
                complementary,
                minimumWidth,
                rounding,
                groupDisclosure,
                withinSchool,
                decimals,
                sharesAtOrAbove,
                extensions,
                unknown);
    }

    @Override
    public String toString() {
        return "DisclosurePolicy[" + name + "]";
    }
}
