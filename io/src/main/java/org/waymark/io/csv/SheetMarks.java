package org.waymark.io.csv;

import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.scale.Mark;

/** How the marks of a spreadsheet are read: by the words of the school, then as points or quantities. */
final class SheetMarks {

    private final SheetMapping mapping;
    private final Set<Mark> known;

    SheetMarks(SheetMapping mapping) {
        this.mapping = mapping;
        this.known = mapping.words().values().stream()
                .filter(Mark.Point.class::isInstance)
                .collect(Collectors.toSet());
    }

    /** The mark of a cell; refused, with the reason, if it is none. */
    Mark read(String text) {
        Mark word = mapping.words().get(Header.key(text));
        if (word != null) {
            return word;
        }
        return mapping.quantities() ? quantity(text) : point(text);
    }

    private Mark point(String text) {
        Mark point;
        try {
            point = Mark.point(text);
        } catch (IllegalArgumentException refused) {
            throw new RowRefused(CsvRules.VALUE, "", "is no code of a point", "Correct the cell.");
        }
        if (!mapping.words().isEmpty() && !known.contains(point)) {
            throw new RowRefused(
                    CsvRules.WORD,
                    "",
                    "is none of the words of the mapping, nor a point that one of them stands for",
                    "Correct the cell, or add the word to the mapping.");
        }
        return point;
    }

    /** A symbol for a missing number is a reason why there is no mark; it is never zero. */
    private static Mark quantity(String text) {
        try {
            DfeNumber number = DfeNumber.parse(text).orElseThrow(IllegalArgumentException::new);
            return number.value().isPresent()
                    ? Mark.quantity(number.value().get())
                    : Mark.absent(number.symbol().orElseThrow().reason());
        } catch (IllegalArgumentException none) {
            throw new RowRefused(
                    CsvRules.WORD,
                    "",
                    "is neither a word of the mapping nor a number with a decimal point",
                    "Correct the cell, or add the word to the mapping.");
        }
    }
}
