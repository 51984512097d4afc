package org.waymark.scoring.catalogue.attainment;

import java.util.List;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;
import org.waymark.internal.Texts;
import org.waymark.scale.Scale;

/**
 * A transition matrix: how many pupils who started at one point of a scale ended at each point of it, over some time, as a
 * source published it or a school counted it. The library ships none; {@link ExpectedProgress} reads one.
 */
@Value.Immutable
@PlainValue
public sealed interface TransitionMatrix extends WithTransitionMatrix permits ImmutableTransitionMatrix {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id of the matrix; with its version unique. It stands in the key of a measure. */
    String id();

    /** The version of the matrix, such as the year of the source. */
    String version();

    /** The scale on which both marks are given. */
    Scale scale();

    /** The cells with pupils in them. A cell that is not here has none. */
    List<Cell> cells();

    /** Where the numbers come from: a publication with its year, a school. */
    String source();

    /**
     * How many pupils who started at a point ended at each point.
     *
     * @param from the place of the starting point in the order of the scale, from 0
     * @return a number for each point of the scale, in its order
     */
    default long[] row(int from) {
        long[] row = new long[scale().points().size()];
        for (Cell cell : cells()) {
            if (scale().position(cell.from()).orElse(-1) == from) {
                row[scale().position(cell.to()).orElseThrow()] = cell.pupils();
            }
        }
        return row;
    }

    /** Refuses a cell that stands twice and a point that the scale does not have. */
    @Value.Check
    default void check() {
        TreeMap<String, TreeMap<String, Long>> seen = new TreeMap<>();
        for (int i = 0; i < cells().size(); i++) {
            Cell cell = cells().get(i);
            if (scale().position(cell.from()).isEmpty()
                    || scale().position(cell.to()).isEmpty()) {
                throw new IllegalArgumentException("cells[" + i + "] names a point that the scale does not have");
            }
            if (seen.computeIfAbsent(cell.from(), from -> new TreeMap<>()).put(cell.to(), cell.pupils()) != null) {
                throw new IllegalArgumentException("cells[" + i + "] stands twice");
            }
        }
    }

    /**
     * One cell.
     *
     * @param from the point where the pupils started
     * @param to the point where they ended
     * @param pupils how many, 0 to a thousand million
     */
    record Cell(String from, String to, long pupils) {

        private static final long MOST = 1_000_000_000;

        /** Refuses a number that counts no pupils. */
        public Cell {
            from = Texts.name("Cell", from);
            to = Texts.name("Cell", to);
            if (pupils < 0 || pupils > MOST) {
                throw new IllegalArgumentException("the pupils of a Cell are negative or beyond " + MOST);
            }
        }
    }

    /** Builds a {@link TransitionMatrix}; not thread-safe. */
    final class Builder extends ImmutableTransitionMatrix.Builder {

        Builder() {}

        /** Adds so many pupils who went from one point to another; equal to {@code addCells(new Cell(from, to, pupils))}. */
        public Builder pupils(String from, String to, long pupils) {
            return addCells(new Cell(from, to, pupils));
        }
    }
}
