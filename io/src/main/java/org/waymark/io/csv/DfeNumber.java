package org.waymark.io.csv;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a cell of a number holds: the number, or the symbol for one that is missing. Zero is a number and no symbol is zero.
 *
 * @param value the number; absent if it is missing
 * @param symbol why it is missing; absent if it is there
 */
public record DfeNumber(Optional<BigDecimal> value, Optional<DfeSymbol> symbol) {

    /** Refuses both and neither. */
    public DfeNumber {
        if (value.isPresent() == symbol.isPresent()) {
            throw new IllegalArgumentException("a DfeNumber must hold a number or a symbol");
        }
    }

    static DfeNumber of(BigDecimal value) {
        return new DfeNumber(Optional.of(value), Optional.empty());
    }

    static DfeNumber of(DfeSymbol symbol) {
        return new DfeNumber(Optional.empty(), Optional.of(symbol));
    }

    /**
     * Reads a cell.
     *
     * @return the number or the symbol; absent if the cell is empty, which says nothing
     * @throws IllegalArgumentException if it is neither; the message does not repeat it
     */
    public static Optional<DfeNumber> parse(String cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<DfeSymbol> symbol = DfeSymbol.find(cell);
        return Optional.of(symbol.isPresent() ? of(symbol.get()) : of(number(cell)));
    }

    private static BigDecimal number(String cell) {
        try {
            return CellKind.number(cell);
        } catch (NumberFormatException notOne) {
            throw new IllegalArgumentException("a cell of a number must hold a number or a symbol for a missing one");
        }
    }

    String text() {
        return value.map(BigDecimal::toString)
                .orElseGet(() -> symbol.map(DfeSymbol::symbol).orElse(""));
    }

    /** Prints nothing of the cell: it may be of a pupil. */
    @Override
    public String toString() {
        return "DfeNumber[redacted]";
    }
}
