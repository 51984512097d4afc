package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of cells as text, in columns that line up; numbers stand to the right. */
final class TextTable {

    private static final int WIDEST = 60;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> head) {
        this.head = head;
    }

    static TextTable of(String... head) {
        return new TextTable(List.of(head));
    }

    static TextTable of(List<String> head) {
        return new TextTable(head);
    }

    /** Adds a row; what is not text is put into words by {@link Cells}. */
    TextTable row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            String text = Cells.text(cell).replaceAll("\\s+", " ");
            row.add(text.length() > WIDEST ? text.substring(0, WIDEST - 3) + "..." : text);
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        boolean[] numbers = new boolean[head.size()];
        int[] widths = new int[head.size()];
        for (int column = 0; column < head.size(); column++) {
            List<String> cells = column(column);
            numbers[column] = isNumbers(cells);
            widths[column] = cells.stream()
                    .mapToInt(String::length)
                    .reduce(head.get(column).length(), Math::max);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(head, numbers, widths));
        lines.add(line(head.stream().map(name -> "-".repeat(name.length())).toList(), numbers, widths));
        rows.forEach(row -> lines.add(line(row, numbers, widths)));
        if (rows.isEmpty()) {
            lines.add("(nothing)");
        }
        return String.join("\n", lines);
    }

    private List<String> column(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static boolean isNumbers(List<String> cells) {
        return cells.stream()
                        .allMatch(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches())
                && cells.stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static String line(List<String> cells, boolean[] numbers, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String fill = " ".repeat(widths[column] - cell.length());
            line.append(column == 0 ? "" : "  ").append(numbers[column] ? fill + cell : cell + fill);
        }
        return line.toString().stripTrailing();
    }
}
