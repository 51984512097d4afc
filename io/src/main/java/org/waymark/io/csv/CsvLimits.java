package org.waymark.io.csv;

/** How large a table may be that is read. What is within these limits when it is written is so when it is read. */
public final class CsvLimits {

    /** The longest cell, in UTF-16 units. */
    public static final int CELL = 1_000_000;

    /** The longest row, in UTF-16 units without separators and quotes. */
    public static final int ROW = 4_000_000;

    /** The most columns. */
    public static final int COLUMNS = 1_000;

    /** The most rows of one table. */
    public static final int ROWS = 5_000_000;

    private CsvLimits() {}
}
