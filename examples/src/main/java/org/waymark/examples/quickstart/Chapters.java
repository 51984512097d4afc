package org.waymark.examples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints headings, lines and tables. */
final class Chapters {

    private static final int WIDTH = 100;

    private final PrintStream out;
    private int number;

    Chapters(PrintStream out) {
        this.out = out;
    }

    void begin(String title) {
        String heading = ++number + ". " + title;
        out.println();
        out.println(heading);
        out.println("=".repeat(heading.length()));
    }

    void line(String text) {
        out.println(text);
    }

    void blank() {
        out.println();
    }

    /** Prints a text in lines of at most 100 characters, each under this indent. */
    void paragraph(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split("\\s+", -1)) {
            if (line.length() + word.length() > WIDTH && line.length() > indent.length()) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    /** Prints rows in columns: the first to the left, the others to the right. The first row is the heading. */
    void table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int width = 0;
            for (List<String> row : rows) {
                width = Math.max(width, row.get(column).length());
            }
            widths.add(width);
        }
        for (int i = 0; i < rows.size(); i++) {
            out.println(row(rows.get(i), widths));
            if (i == 0) {
                out.println("  "
                        + "-"
                                .repeat(widths.stream()
                                                .mapToInt(width -> width + 2)
                                                .sum()
                                        - 2));
            }
        }
    }

    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String gap = " ".repeat(widths.get(column) - cell.length());
            line.append(column == 0 ? cell + gap : gap + cell).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
