package org.waymark.io.csv;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.waymark.code.Code;
import org.waymark.code.CodeSet;
import org.waymark.id.Id;

/**
 * How values of one type are put into cells and found in them again.
 *
 * @param type how a dictionary describes the cells
 * @param must what a cell must be, for a finding: never what it is
 * @param write the text of a value
 * @param read the value of a text that is not empty; refuses with an {@link IllegalArgumentException} or a
 *     {@link DateTimeException}
 */
record CellKind<T>(CellType type, String must, Function<T, String> write, Function<String, T> read) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LARGEST_EXPONENT = 1_000;

    static final CellKind<String> TEXT =
            new CellKind<>(CellType.TEXT, "must be a text", Function.identity(), Function.identity());

    static final CellKind<LocalDate> DAY = new CellKind<>(
            CellType.DAY,
            "must be a day, such as 2026-09-01",
            LocalDate::toString,
            text -> LocalDate.parse(text.strip()));

    static final CellKind<Instant> MOMENT = new CellKind<>(
            CellType.MOMENT,
            "must be a moment in UTC, such as 2026-09-01T09:30:00Z",
            Instant::toString,
            text -> Instant.parse(text.strip()));

    static final CellKind<BigDecimal> NUMBER = new CellKind<>(
            CellType.NUMBER,
            "must be a number with a decimal point, or a symbol for a missing one",
            BigDecimal::toString,
            CellKind::number);

    static final CellKind<Integer> COUNT = new CellKind<>(
            CellType.COUNT,
            "must be a whole number of 0 or more, or a symbol for a missing one",
            Object::toString,
            text -> count(text.strip()));

    /** A whole number, which may be negative. */
    static final CellKind<Integer> WHOLE =
            new CellKind<>(CellType.WHOLE, "must be a whole number", Object::toString, text -> whole(text.strip()));

    static <T extends Id> CellKind<T> id(Function<String, T> of) {
        return named(CellType.TEXT, of, Id::value);
    }

    /** Codes that others name: any text that can name a thing. */
    static <T extends Code> CellKind<T> code(CodeSet known, Function<String, T> of) {
        return named(CellType.codes(known), of, Code::code);
    }

    /** Anything that is written as one text and read from it. */
    static <T> CellKind<T> named(CellType type, Function<String, T> of, Function<T, String> text) {
        return new CellKind<>(type, "must be of the form of its column, at most 200 characters", text, of);
    }

    static <E extends Enum<E>> CellKind<E> words(Class<E> enumeration) {
        CellType type = CellType.words(enumeration);
        return new CellKind<>(
                type,
                "must be one of " + type.format().orElseThrow().replace("|", ", "),
                CellType::word,
                text -> constant(enumeration, text.strip()));
    }

    /** Several values in one cell. */
    static <T> CellKind<List<T>> several(CellKind<T> one) {
        return new CellKind<>(
                one.type().severalBy(CellList.BETWEEN),
                one.must() + ", each of several with a vertical bar between them",
                values -> CellList.join(values.stream().map(one.write()).toList()),
                text -> CellList.split(text).stream().map(one.read()).toList());
    }

    /** A number whose digits and exponent keep within what a document of Waymark holds. */
    static BigDecimal number(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("a number must not be longer than " + LONGEST_NUMBER + " characters");
        }
        BigDecimal number = new BigDecimal(stripped);
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT || !isPlain(stripped)) {
            throw new IllegalArgumentException("a number must have western digits and a small exponent");
        }
        return number;
    }

    private static boolean isPlain(String number) {
        return number.chars().allMatch(unit -> unit < 128);
    }

    private static Integer count(String text) {
        boolean digits = text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        if (!digits) {
            throw new IllegalArgumentException("a count must have digits only");
        }
        return Integer.valueOf(text);
    }

    private static Integer whole(String text) {
        return text.startsWith("-") ? -count(text.substring(1)) : count(text);
    }

    private static <E extends Enum<E>> E constant(Class<E> enumeration, String text) {
        for (E constant : enumeration.getEnumConstants()) {
            if (CellType.word(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("must be one of the words");
    }
}
