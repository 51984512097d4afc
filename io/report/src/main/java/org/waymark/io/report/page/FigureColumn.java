package org.waymark.io.report.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.disclosure.ReleasedCell;
import org.waymark.scoring.disclosure.ReleasedFigure;
import org.waymark.scoring.disclosure.Symbol;

/**
 * A column of a released table.
 *
 * @param name the name of its figure, or of one of the two pairs
 */
record FigureColumn(String name) {

    /** The ends of the interval of the mean. */
    static final String INTERVAL = "mean.interval";
    /** The lower and the upper quartile. */
    static final String QUARTILES = "quartiles";

    /** Who did not move on, in a table that counts staying and going back as one. */
    static final String REST = "moved.rest";

    private static final String LIMIT = "atOrAbove.";
    private static final String MOVED = "moved";

    /** The figures that stand in it. */
    List<String> figures() {
        return switch (name) {
            case INTERVAL -> List.of("mean.low", "mean.high");
            case QUARTILES -> List.of("q1", "q3");
            case REST -> List.of("moved.same");
            default -> List.of(name);
        };
    }

    /** Whether there are such figures: of a breakdown that is hidden everywhere only the common name is there. */
    boolean isIn(Set<String> names) {
        return names.containsAll(figures()) || (isMovement() && names.stream().anyMatch(any -> any.startsWith(MOVED)));
    }

    private boolean isMovement() {
        return name.startsWith(MOVED + ".");
    }

    String title(Words words) {
        if (name.startsWith(LIMIT)) {
            return words.text("figure.atOrAbove", "limit", new BigDecimal(name.substring(LIMIT.length())));
        }
        return words.text("figure." + name);
    }

    ReleasedPart.Cell cell(ReleasedCell cell, Words words) {
        List<ReleasedFigure> found = figures().stream()
                .flatMap(figure -> find(cell, figure).stream())
                .toList();
        if (found.size() < figures().size()) {
            // Who moved is given in three parts, and one in which nobody is has no figure.
            boolean nobody = isMovement() && isIn(cell.figures().keySet());
            return new ReleasedPart.Cell(nobody ? words.number(BigDecimal.ZERO) : "", "");
        }
        Optional<Symbol> symbol =
                found.stream().flatMap(figure -> figure.symbol().stream()).findFirst();
        if (symbol.isPresent()) {
            return new ReleasedPart.Cell(symbol.get().code(), meaning(symbol.get(), words));
        }
        String first = text(found.get(0), words);
        return new ReleasedPart.Cell(
                found.size() == 1 ? first : words.text("table.range", "from", first, "to", text(found.get(1), words)),
                "");
    }

    /** A figure of a cell; of movements that are hidden, the symbol that they have in common. */
    private Optional<ReleasedFigure> find(ReleasedCell cell, String figure) {
        Optional<ReleasedFigure> own = cell.find(figure);
        return own.isEmpty() && isMovement() ? cell.find(MOVED).filter(ReleasedFigure::isSuppressed) : own;
    }

    static String text(ReleasedFigure figure, Words words) {
        return figure.value().map(words::number).orElseGet(figure::toString);
    }

    static String meaning(Symbol symbol, Words words) {
        return words.textOr("symbol." + symbol.code(), symbol.code());
    }
}
