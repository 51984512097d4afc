package org.waymark.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.waymark.finding.Position;

/** Makes rows of what the parser finds, within the limits. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final Position at;
    private List<String> cells = new ArrayList<>();
    private long length;
    private long line = 1;
    private int rows;

    RowHandler(Position at) {
        this.at = at;
    }

    /** The line on which the latest row begins. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        length = 0;
        line = startingLineNumber;
        if (++rows > CsvLimits.ROWS) {
            throw limit(CsvLimits.ROWS + " rows");
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
        length += count;
        if (index >= CsvLimits.COLUMNS) {
            throw limit(CsvLimits.COLUMNS + " columns");
        }
        if (count > CsvLimits.CELL || length > CsvLimits.ROW) {
            throw tooLong();
        }
        cells.add(new String(buffer, offset, count));
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(Math.toIntExact(Math.min(line, Integer.MAX_VALUE)), cells);
    }

    CsvFault tooLong() {
        return limit("a cell of " + CsvLimits.CELL + " characters, a row of " + CsvLimits.ROW);
    }

    private CsvFault limit(String limit) {
        return CsvFault.of(
                CsvRules.LIMIT,
                at,
                line,
                "goes beyond a limit: " + limit,
                "Split what is too large; see to open quotes.");
    }
}
