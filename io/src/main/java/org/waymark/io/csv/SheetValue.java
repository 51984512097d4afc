package org.waymark.io.csv;

/**
 * Where a value comes from: the cell of a column, or the mapping itself, which then gives every row the same.
 *
 * @param isColumn whether the text is the name of a column
 * @param text the name of the column, or the value
 */
public record SheetValue(boolean isColumn, String text) {

    /** Refuses a blank text. */
    public SheetValue {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text of a SheetValue must not be blank");
        }
    }

    /** Returns the value that each row has in the column of this name. */
    public static SheetValue column(String name) {
        return new SheetValue(true, name);
    }

    /** Returns one value for every row. */
    public static SheetValue always(String value) {
        return new SheetValue(false, value);
    }
}
