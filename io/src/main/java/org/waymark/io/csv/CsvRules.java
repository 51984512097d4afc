package org.waymark.io.csv;

/**
 * The stable ids of what can be wrong with a table.
 *
 * <p>Findings of the first group are told of the table as a whole, and nothing of it is carried. Those of the second group cost
 * a row, or of a spreadsheet a cell, as they say: they are errors. The others are told beside what was carried. The line is
 * that on which the row begins; the column of a finding is the number of the cell in its row, from 1.
 */
public final class CsvRules {

    /** The text is not CSV from here on, such as a quote that is never closed. */
    public static final String SYNTAX = "csv.syntax";

    /** The bytes are not UTF-8. */
    public static final String ENCODING = "csv.encoding";

    /** A row, a cell, the number of columns or of rows goes beyond a limit. */
    public static final String LIMIT = "csv.limit";

    /** There is no header line, or it lacks a column, or holds one twice. */
    public static final String HEADER = "csv.header";

    /** A row has not as many cells as the header. */
    public static final String CELLS = "csv.cells";

    /** A cell that must not be empty is. */
    public static final String MISSING = "csv.missing";

    /** A cell has not the form of its column. */
    public static final String VALUE = "csv.value";

    /** The cells of a row do not go together, or the record refuses them. */
    public static final String REFUSED = "csv.refused";

    /** A row says again what another row said under the same id. */
    public static final String REPEATED = "csv.repeated";

    /** A row names a target, a series or a phase that no earlier table holds. */
    public static final String NO_SUCH = "csv.no-such";

    /** A mark is none of the words that the mapping of a spreadsheet knows. */
    public static final String WORD = "csv.unknown-word";

    /** A symbol stands for a missing number; it was read as missing, never as zero. */
    public static final String SYMBOL = "csv.symbol";

    /** A column that nobody reads. */
    public static final String UNKNOWN_COLUMN = "csv.unknown-column";

    /** A row names a pupil whom the table of pupils does not hold; the row was carried. */
    public static final String UNKNOWN_PUPIL = "csv.unknown-pupil";

    /** Something was left out because another cell is not there. */
    public static final String NOT_CARRIED = "csv.not-carried";

    /** There are more findings than are reported. */
    public static final String MORE = "csv.more-findings";

    /** The mapping of a spreadsheet does not say what it must, or says it in another form. */
    public static final String MAPPING = "csv.mapping";

    private CsvRules() {}
}
