package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.internal.Texts;

/**
 * Builds a {@link DisclosurePolicy} with a name and a source of its own, such as the rule of a local authority. What is not set
 * is as in {@link DisclosurePolicy#schoolLevel()}. Not thread-safe.
 */
public final class DisclosurePolicyBuilder {

    private static final int MOST_DECIMALS = 12;

    String name = "";
    String source = "";
    final List<String> text = new ArrayList<>();
    int threshold = Suppression.DEFAULT_THRESHOLD;
    boolean zerosAreSmall;
    boolean complementary = true;
    Optional<Long> minimumWidth = Optional.empty();
    int roundingBase = 1;
    boolean groupDisclosure;
    boolean withinSchool;
    int decimals = 2;
    final List<Double> sharesAtOrAbove = new ArrayList<>();
    final Map<String, Data> extensions = new HashMap<>();
    final Map<String, Data> unknown = new HashMap<>();

    DisclosurePolicyBuilder() {}

    /** Sets what it is called; required. */
    public DisclosurePolicyBuilder name(String text) {
        name = text;
        return this;
    }

    /** Sets where its numbers come from; required. */
    public DisclosurePolicyBuilder source(String text) {
        source = text;
        return this;
    }

    /** Adds a line of what it says of itself; without any it says so in its own words. For the reader of documents. */
    public DisclosurePolicyBuilder addText(String line) {
        text.add(line);
        return this;
    }

    /** Sets the greatest number of pupils that is small, 0 or more; 5 unless it is set. */
    public DisclosurePolicyBuilder threshold(int greatest) {
        threshold = greatest;
        return this;
    }

    /** Sets whether 0 pupils are small. */
    public DisclosurePolicyBuilder zerosAreSmall(boolean small) {
        zerosAreSmall = small;
        return this;
    }

    /** Sets whether others are hidden with the small ones; see {@link Suppression#withComplementary(boolean)}. */
    public DisclosurePolicyBuilder complementary(boolean others) {
        complementary = others;
        return this;
    }

    /** Sets the minimum width, 1 or more; see {@link Suppression#withMinimumWidth(long)}. */
    public DisclosurePolicyBuilder minimumWidth(long width) {
        minimumWidth = Optional.of(width);
        return this;
    }

    /** Sets how counts that are shown are rounded. */
    public DisclosurePolicyBuilder rounding(CountRounding to) {
        roundingBase = to.base();
        return this;
    }

    /** Sets the base to multiples of which counts are rounded, 1 or more; 1 leaves them as they are. */
    public DisclosurePolicyBuilder rounding(int base) {
        roundingBase = base;
        return this;
    }

    /** Sets whether what is true of each pupil of a group is hidden. */
    public DisclosurePolicyBuilder groupDisclosure(boolean hidden) {
        groupDisclosure = hidden;
        return this;
    }

    /** Sets whether what is released stays within the school. */
    public DisclosurePolicyBuilder withinSchool(boolean stays) {
        withinSchool = stays;
        return this;
    }

    /** Sets to how many decimals means, quantiles and percentages are rounded, 0 to 12; 2 unless it is set. */
    public DisclosurePolicyBuilder decimals(int places) {
        decimals = places;
        return this;
    }

    /** Adds a limit at or above which the percentage of results is given. */
    public DisclosurePolicyBuilder addShareAtOrAbove(double limit) {
        sharesAtOrAbove.add(limit + 0.0);
        return this;
    }

    /** Adds data of a vendor. */
    public DisclosurePolicyBuilder extensions(Map<String, Data> more) {
        extensions.putAll(more);
        return this;
    }

    /** Adds fields of a later version. */
    public DisclosurePolicyBuilder unknown(Map<String, Data> more) {
        unknown.putAll(more);
        return this;
    }

    /**
     * Returns the policy.
     *
     * @throws IllegalArgumentException if it has no name or no source, or a number is out of its range
     */
    public DisclosurePolicy build() {
        Texts.name("DisclosurePolicy name", name);
        if (source.isBlank()) {
            throw new IllegalArgumentException("DisclosurePolicy source must not be blank");
        }
        if (threshold < 0 || decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "a DisclosurePolicy must have a threshold of 0 or more and at most " + MOST_DECIMALS + " decimals");
        }
        if (minimumWidth.isPresent() && minimumWidth.get() < 1) {
            throw new IllegalArgumentException("a DisclosurePolicy must have a minimum width of 1 or more");
        }
        if (!sharesAtOrAbove.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("the limits of a DisclosurePolicy must be finite");
        }
        if (roundingBase < 1) {
            throw new IllegalArgumentException("a DisclosurePolicy must round to 1 or more");
        }
        return new DisclosurePolicy(this);
    }
}
