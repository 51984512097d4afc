package org.waymark.scoring.subject;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facets of one score, sorted by name, one value each. What is not known is not there. */
public final class Facets {

    private static final Facets NONE = new Facets(new TreeMap<>());

    private final SortedMap<Facet, String> values;

    private Facets(SortedMap<Facet, String> values) {
        this.values = values;
    }

    /** Returns no facets. */
    public static Facets none() {
        return NONE;
    }

    /** Returns these facets. */
    public static Facets of(Map<Facet, String> values) {
        return values.isEmpty() ? NONE : new Facets(new TreeMap<>(values));
    }

    /** The value of a facet; absent if it is not known. */
    public Optional<String> find(Facet facet) {
        return Optional.ofNullable(values.get(facet));
    }

    /** Returns these facets and those; where both have one, that of {@code more} counts. */
    public Facets and(Map<Facet, String> more) {
        if (more.isEmpty()) {
            return this;
        }
        SortedMap<Facet, String> both = new TreeMap<>(values);
        both.putAll(more);
        return new Facets(both);
    }

    /** The facets and their values, sorted by name; cannot be changed. */
    public SortedMap<Facet, String> asMap() {
        return Collections.unmodifiableSortedMap(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facets that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Does not print the values: a need is about a pupil. */
    @Override
    public String toString() {
        return "Facets" + values.keySet();
    }
}
