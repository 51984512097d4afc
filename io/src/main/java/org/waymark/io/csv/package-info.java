/**
 * Tidy tables as CSV: UTF-8 without a byte order mark, a header line, a line feed after each row, quotes where they are
 * needed, an empty cell for what is not there, no formulas. Most users ask {@code Waymark.csv()}; {@link
 * org.waymark.io.csv.ScoreColumns} says what the columns are.
 */
@NullMarked
package org.waymark.io.csv;

import org.jspecify.annotations.NullMarked;
