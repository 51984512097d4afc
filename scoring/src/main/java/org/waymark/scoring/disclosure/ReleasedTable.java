package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.subject.Facet;

/**
 * A table that may go where its policy says: each figure shown, or hidden behind a symbol. Only {@link
 * DisclosurePolicy#release} makes one; it is the only form in which aggregates are written. A document of one is read back as
 * what it shows ({@link ReleaseRestorer}), to be handed to a later release: what is hidden in it is in no file.
 */
public final class ReleasedTable implements Open {

    private static final List<String> IN_PRINT =
            List.of("pupils", "results", "mean", "mean.low", "mean.high", "sd", "q1", "median", "q3");

    private final List<Facet> dimensions;
    private final List<ReleasedCell> cells;
    private final DisclosurePolicy policy;
    private final Map<String, Data> extensions;
    private final Map<String, Data> unknown;

    ReleasedTable(List<Facet> dimensions, List<ReleasedCell> cells, DisclosurePolicy policy) {
        this(dimensions, cells, policy, Map.of(), Map.of());
    }

    ReleasedTable(
            List<Facet> dimensions,
            List<ReleasedCell> cells,
            DisclosurePolicy policy,
            Map<String, Data> extensions,
            Map<String, Data> unknown) {
        this.dimensions = List.copyOf(dimensions);
        this.cells = List.copyOf(cells);
        this.policy = policy;
        this.extensions = Map.copyOf(extensions);
        this.unknown = Map.copyOf(unknown);
    }

    /** Returns what the table is grouped by, in order. */
    public List<Facet> dimensions() {
        return dimensions;
    }

    /** Returns the cells, totals included, in the order of their values. */
    public List<ReleasedCell> cells() {
        return cells;
    }

    /** Returns the cell of these values as they print, {@code (all)} for a total; absent if it does not occur. */
    public Optional<ReleasedCell> find(String... values) {
        List<String> wanted = List.of(values);
        return cells.stream()
                .filter(cell -> cell.values().stream()
                        .map(CohortValue::toString)
                        .toList()
                        .equals(wanted))
                .findFirst();
    }

    /** Returns the policy under which it was released. */
    public DisclosurePolicy policy() {
        return policy;
    }

    /** Returns how many cells have a hidden number of pupils. */
    public int suppressedCells() {
        return (int) cells.stream().filter(cell -> cell.pupils().isSuppressed()).count();
    }

    /** Returns the names of all figures that occur, sorted. */
    public NavigableSet<String> figureNames() {
        NavigableSet<String> names = new TreeSet<>();
        cells.forEach(cell -> names.addAll(cell.figures().keySet()));
        return Collections.unmodifiableNavigableSet(names);
    }

    /** Returns the table in plain text with its main figures, under it the policy: what a reader has to see together. */
    public List<String> lines() {
        List<String> columns = IN_PRINT.stream().filter(figureNames()::contains).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(dimensions.stream().map(Facet::name), columns.stream())
                .toList());
        for (ReleasedCell cell : cells) {
            rows.add(Stream.concat(
                            cell.values().stream().map(CohortValue::toString),
                            columns.stream()
                                    .map(name -> cell.find(name)
                                            .map(ReleasedFigure::toString)
                                            .orElse("")))
                    .toList());
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(each -> each.get(column).length())
                        .max()
                        .orElse(0);
                String pad = " ".repeat(width - row.get(i).length());
                line.append(i == 0 ? "" : "  ").append(i < dimensions.size() ? row.get(i) + pad : pad + row.get(i));
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.addAll(policy.lines());
        return lines;
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
        return other instanceof ReleasedTable table
                && dimensions.equals(table.dimensions)
                && cells.equals(table.cells)
                && policy.equals(table.policy)
                && extensions.equals(table.extensions)
                && unknown.equals(table.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimensions, cells, policy, extensions, unknown);
    }

    /** A headline of at most 80 characters. */
    @Override
    public String toString() {
        String by = dimensions.stream().map(Facet::name).collect(Collectors.joining(" × "));
        String full = cells.size() + " cells by " + by + ", " + suppressedCells() + " hidden; policy " + policy.name();
        return full.length() <= 80 ? full : cells.size() + " cells, " + suppressedCells() + " hidden";
    }
}
