package org.waymark.scoring.disclosure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One figure of a released table: a number, or the symbol that stands in its place. */
public final class ReleasedFigure {

    private final @Nullable BigDecimal value;
    private final @Nullable Symbol symbol;

    private ReleasedFigure(@Nullable BigDecimal value, @Nullable Symbol symbol) {
        this.value = value;
        this.symbol = symbol;
    }

    static ReleasedFigure shown(BigDecimal value) {
        return new ReleasedFigure(value, null);
    }

    static ReleasedFigure symbol(Symbol symbol) {
        return new ReleasedFigure(null, symbol);
    }

    /** Returns the number, rounded as the policy has it; absent if a symbol stands in its place. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** Returns the symbol; absent if the number is shown. */
    public Optional<Symbol> symbol() {
        return Optional.ofNullable(symbol);
    }

    /** Returns whether disclosure control hides the number. */
    public boolean isSuppressed() {
        return Symbol.CONFIDENTIAL.equals(symbol);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleasedFigure figure
                && value().equals(figure.value())
                && symbol().equals(figure.symbol());
    }

    @Override
    public int hashCode() {
        return 31 * value().hashCode() + symbol().hashCode();
    }

    /** What is printed: the number in plain digits, or the symbol. */
    @Override
    public String toString() {
        return value().map(BigDecimal::toPlainString)
                .orElseGet(() -> symbol().map(Symbol::code).orElse(""));
    }
}
