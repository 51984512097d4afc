package org.waymark.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts in one cell, with a vertical bar between them; a bar or a backslash within a text has a backslash before it. */
final class CellList {

    static final String BETWEEN = "|";

    private CellList() {}

    static String join(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(BETWEEN));
    }

    static List<String> split(String cell) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char unit = cell.charAt(i);
            if (unit == '|') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (unit == '\\' && i + 1 < cell.length()) {
                text.append(cell.charAt(++i));
            } else {
                text.append(unit);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
