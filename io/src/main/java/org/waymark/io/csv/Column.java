package org.waymark.io.csv;

import java.util.function.Function;

/**
 * One column of a table: its name, what it holds, and how a row fills it. Names are never used again for something else, and
 * new columns come at the end.
 *
 * @param <R> the type of a row
 * @param name the name in the header line
 * @param description what it holds, with its unit, and what an empty cell means
 * @param cell the text of a row; empty for what is not there
 */
public record Column<R>(String name, String description, Function<R, String> cell) {}
