package org.waymark.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.code.CodeSet;

/**
 * How the values of a column are written, as a dictionary says it.
 *
 * @param datatype the built-in datatype of CSVW, such as {@code date}
 * @param format the regular expression or pattern that each value matches; absent if the datatype says all
 * @param separator what stands between the values of one cell; absent if a cell holds one value
 * @param codes the known codes; absent if the values are no codes. Other codes may stand in the column
 * @param missing the symbols for a missing value that may stand beside the empty cell
 */
public record CellType(
        String datatype,
        Optional<String> format,
        Optional<String> separator,
        Optional<CodeSet> codes,
        List<String> missing) {

    /** Any text. */
    public static final CellType TEXT = plain("string");

    /** A day, such as {@code 2026-09-01}. */
    public static final CellType DAY = plain("date");

    /** A moment in UTC, such as {@code 2026-09-01T09:30:00Z}. */
    public static final CellType MOMENT = plain("dateTime");

    /** A whole number of 0 or more. */
    public static final CellType COUNT = plain("nonNegativeInteger");

    /** A whole number. */
    public static final CellType WHOLE = plain("integer");

    /** A number with a decimal point, perhaps with an exponent. */
    public static final CellType NUMBER = plain("number");

    /** Makes a type with a copy of the list. */
    public CellType {
        missing = List.copyOf(missing);
    }

    private static CellType plain(String datatype) {
        return new CellType(datatype, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Codes, of which these are known. */
    static CellType codes(CodeSet known) {
        return new CellType("string", Optional.empty(), Optional.empty(), Optional.of(known), List.of());
    }

    /** One of the words of an enumeration of the library, in small letters with hyphens. */
    static <E extends Enum<E>> CellType words(Class<E> type) {
        String words =
                Arrays.stream(type.getEnumConstants()).map(CellType::word).collect(Collectors.joining("|"));
        return new CellType("string", Optional.of(words), Optional.empty(), Optional.empty(), List.of());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    CellType severalBy(String between) {
        return new CellType(datatype, format, Optional.of(between), codes, missing);
    }

    CellType withMissing(List<String> symbols) {
        return new CellType(datatype, format, separator, codes, symbols);
    }

    /** Whether its cells are numbers, which are never taken for a formula. */
    boolean isNumber() {
        return datatype.equals(NUMBER.datatype) || datatype.equals(COUNT.datatype) || datatype.equals(WHOLE.datatype);
    }
}
