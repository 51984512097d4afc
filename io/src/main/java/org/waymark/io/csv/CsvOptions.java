package org.waymark.io.csv;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.release.Pseudonyms;

/**
 * How tables are written and read. Immutable.
 *
 * <p>By default: a comma between cells, a line feed after rows, no byte order mark, the guard against formulas on, and neither
 * identity, free text nor ids of staff. {@link #forSpreadsheets()} is what a double click on a file in a spreadsheet program
 * needs. When tables are read, the cells that the options keep out are read if they are there.
 */
public final class CsvOptions {

    private enum Flag {
        CRLF,
        BYTE_ORDER_MARK,
        NO_GUARD,
        DFE_SYMBOLS
    }

    private static final CsvOptions DEFAULTS =
            new CsvOptions(null, EnumSet.noneOf(Flag.class), EnumSet.of(Content.PLAIN), null);

    private final @Nullable Character separator;
    private final Set<Flag> flags;
    private final Set<Content> contents;
    private final @Nullable Pseudonyms pseudonyms;

    private CsvOptions(
            @Nullable Character separator, Set<Flag> flags, Set<Content> contents, @Nullable Pseudonyms pseudonyms) {
        this.separator = separator;
        this.flags = flags;
        this.contents = contents;
        this.pseudonyms = pseudonyms;
    }

    /** Returns the defaults. */
    public static CsvOptions withDefaults() {
        return DEFAULTS;
    }

    /** Returns the options for a file that a person opens in a spreadsheet program: a byte order mark, and CRLF after rows. */
    public static CsvOptions forSpreadsheets() {
        return DEFAULTS.withByteOrderMark().withCrlf();
    }

    /**
     * Returns these options with this character between cells. Writers use a comma unless told otherwise; readers look at the
     * header line which of comma, semicolon and tab it is.
     *
     * @throws IllegalArgumentException if it is none of the three
     */
    public CsvOptions withSeparator(char to) {
        if (",;\t".indexOf(to) < 0) {
            throw new IllegalArgumentException("the separator must be a comma, a semicolon or a tab");
        }
        return new CsvOptions(to, flags, contents, pseudonyms);
    }

    /** Returns these options with a carriage return and a line feed after each row. Readers take every line end. */
    public CsvOptions withCrlf() {
        return with(Flag.CRLF);
    }

    /** Returns these options with a byte order mark at the start of the file. Readers take files with and without one. */
    public CsvOptions withByteOrderMark() {
        return with(Flag.BYTE_ORDER_MARK);
    }

    /**
     * Returns these options without the guard against formulas, for data that no spreadsheet program opens: texts are written
     * as they are. With the guard, a text that a spreadsheet would take for a formula gets an apostrophe in front, and readers
     * take it off again. A reader must be told the same as the writer.
     */
    public CsvOptions withoutFormulaGuard() {
        return with(Flag.NO_GUARD);
    }

    /**
     * Returns these options with the symbols of the Department for Education in the column {@code quantity}, where there is
     * one for the reason why there is no mark: {@code z} for not applicable, {@code x} for not recorded. The reason always stands in a column
     * of its own; symbols are understood by readers in any case.
     */
    public CsvOptions withDfeSymbols() {
        return with(Flag.DFE_SYMBOLS);
    }

    /** Returns these options with names, dates of birth and unique numbers of pupils. */
    public CsvOptions withIdentity() {
        return with(Content.IDENTITY);
    }

    /** Returns these options with what people wrote: statements, criteria, descriptions, reasons, titles of series. */
    public CsvOptions withFreeText() {
        return with(Content.FREE_TEXT);
    }

    /** Returns these options with the ids of staff. */
    public CsvOptions withStaff() {
        return with(Content.STAFF);
    }

    /** Returns these options with every record under pseudonyms; what is asked for beside them is what they leave. */
    public CsvOptions withPseudonyms(Pseudonyms under) {
        return new CsvOptions(separator, flags, contents, under);
    }

    private CsvOptions with(Flag flag) {
        EnumSet<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new CsvOptions(separator, more, contents, pseudonyms);
    }

    private CsvOptions with(Content content) {
        EnumSet<Content> more = EnumSet.of(content);
        more.addAll(contents);
        return new CsvOptions(separator, flags, more, pseudonyms);
    }

    char separator() {
        return Objects.requireNonNullElse(separator, ',');
    }

    Optional<Character> separatorToRead() {
        return Optional.ofNullable(separator);
    }

    boolean isCrlf() {
        return flags.contains(Flag.CRLF);
    }

    boolean hasByteOrderMark() {
        return flags.contains(Flag.BYTE_ORDER_MARK);
    }

    boolean guards() {
        return !flags.contains(Flag.NO_GUARD);
    }

    boolean hasDfeSymbols() {
        return flags.contains(Flag.DFE_SYMBOLS);
    }

    boolean writes(Content content) {
        return contents.contains(content);
    }

    Optional<Pseudonyms> pseudonyms() {
        return Optional.ofNullable(pseudonyms);
    }
}
