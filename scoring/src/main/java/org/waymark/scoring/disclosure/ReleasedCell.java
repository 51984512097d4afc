package org.waymark.scoring.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.scoring.cohort.CohortValue;

/**
 * One cell of a released table.
 *
 * <p>The figures by name: {@code pupils} (different pupils), {@code rows} (results and reasons), {@code results} (pupils with a
 * result), {@code missing.} and a reason (pupils), {@code mean}, {@code mean.low}, {@code mean.high}, {@code sd}, {@code median},
 * {@code q1}, {@code q3}, {@code value.} and a number or {@code category.} and a category (pupils), {@code moved.} and a
 * direction (pupils), {@code atOrAbove.} and a limit (percent of results). A figure that the measure does not allow is not
 * there; one that is not calculable from what is there has the symbol {@link Symbol#NOT_AVAILABLE}.
 */
public final class ReleasedCell implements Open {

    private final List<CohortValue> values;
    private final SortedMap<String, ReleasedFigure> figures;
    private final Map<String, Data> extensions;
    private final Map<String, Data> unknown;

    ReleasedCell(List<CohortValue> values, Map<String, ReleasedFigure> figures) {
        this(values, figures, Map.of(), Map.of());
    }

    ReleasedCell(
            List<CohortValue> values,
            Map<String, ReleasedFigure> figures,
            Map<String, Data> extensions,
            Map<String, Data> unknown) {
        this.values = List.copyOf(values);
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        this.extensions = Map.copyOf(extensions);
        this.unknown = Map.copyOf(unknown);
    }

    /** Returns the value of each dimension, in their order; a total is {@link CohortValue#TOTAL}. */
    public List<CohortValue> values() {
        return values;
    }

    /** Returns the figures, sorted by name. */
    public SortedMap<String, ReleasedFigure> figures() {
        return figures;
    }

    /** Returns the figure of this name. */
    public Optional<ReleasedFigure> find(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /** Returns how many pupils stand in the cell, or the symbol in the place of that. */
    public ReleasedFigure pupils() {
        return find("pupils").orElseThrow();
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
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleasedCell cell
                && values.equals(cell.values)
                && figures.equals(cell.figures)
                && extensions.equals(cell.extensions)
                && unknown.equals(cell.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, figures, extensions, unknown);
    }

    @Override
    public String toString() {
        return "ReleasedCell[pupils=" + pupils() + ", figures=" + figures.size() + "]";
    }
}
