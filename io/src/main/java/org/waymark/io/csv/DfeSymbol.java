package org.waymark.io.csv;

import java.util.Locale;
import java.util.Optional;
import org.waymark.scale.AbsenceReason;

/**
 * The symbols that statistics of the Department for Education put where a number is missing. None of them is zero. The library
 * owns this reading of them; a release may say otherwise of its own files, and some have used {@code x} and {@code z} the other way round.
 *
 * <p>Source: the symbols of Explore Education Statistics ({@code c}, {@code k}, {@code low}, {@code u}, {@code x}, {@code z}), and
 * the colon of the releases before them.
 */
public enum DfeSymbol {
    /** {@code z}: not applicable. */
    NOT_APPLICABLE("z", "not-applicable"),
    /** {@code x}: not available. */
    NOT_AVAILABLE("x", "not-recorded"),
    /** {@code :}: not available, in older files. */
    NOT_AVAILABLE_OLD(":", "not-recorded"),
    /** {@code c}: there is a number, and it is kept back because it is confidential. */
    CONFIDENTIAL("c", "confidential"),
    /** {@code low}: the number is not zero, but rounds to it. */
    LOW("low", "rounds-to-zero"),
    /** {@code k}: the same as {@code low}, in older files. */
    LOW_OLD("k", "rounds-to-zero"),
    /** {@code u}: too unreliable to be shown. */
    UNRELIABLE("u", "unreliable");

    private final String symbol;
    private final String reason;

    DfeSymbol(String symbol, String reason) {
        this.symbol = symbol;
        this.reason = reason;
    }

    /** The symbol as it is written. */
    public String symbol() {
        return symbol;
    }

    /** The reason that a mark has in the place of the number. */
    public AbsenceReason reason() {
        return AbsenceReason.of(reason);
    }

    /** Finds the symbol that a cell holds, in small or capital letters; absent if it holds something else. */
    public static Optional<DfeSymbol> find(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        for (DfeSymbol symbol : values()) {
            if (symbol.symbol.equals(text)) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }

    /** Finds the symbol that is written for a reason; absent if there is none, as for a refusal. */
    public static Optional<DfeSymbol> of(AbsenceReason reason) {
        for (DfeSymbol symbol : values()) {
            if (symbol.reason.equals(reason.code())) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }
}
