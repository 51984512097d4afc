/**
 * Tidy tables as CSV, in both directions. Most users ask {@code Waymark.csv()}.
 *
 * <p>{@link org.waymark.io.csv.RecordTables} are the tables of records, {@link org.waymark.io.csv.ScoreColumns} the columns of
 * scores, {@link org.waymark.io.csv.SheetMapping} says what a school's own spreadsheet of targets means, and {@link
 * org.waymark.io.csv.CsvOptions} how files are written: by default in UTF-8 without a byte order mark, a header line, a comma
 * between cells, a line feed after each row, quotes where they are needed, an empty cell for what is not there, no formulas.
 * {@link org.waymark.io.csv.CsvRules} says what can be wrong with a table.
 */
@NullMarked
package org.waymark.io.csv;

import org.jspecify.annotations.NullMarked;
