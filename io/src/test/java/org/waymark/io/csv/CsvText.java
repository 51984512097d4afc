package org.waymark.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.io.Waymark;

/** What tests do with the text of a table. */
final class CsvText {

    private CsvText() {}

    static List<List<String>> cells(String text) {
        Sheet sheet = Waymark.csv().readAny(text);
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.header());
        sheet.rows().forEach(row -> rows.add(row.cells()));
        return rows;
    }

    static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    /** The table with its last column first. */
    static String turnedRound(String text) {
        return of(cells(text).stream()
                .map(row -> {
                    List<String> turned = new ArrayList<>(row);
                    Collections.reverse(turned);
                    return turned;
                })
                .<List<String>>map(List::copyOf)
                .toList());
    }
}
