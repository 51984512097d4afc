package org.waymark.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.finding.Position;

/**
 * The rows of a file: strict UTF-8 with or without a byte order mark; comma, semicolon or tab between cells, whichever stands most
 * often in the first line unless somebody says which; quotes doubled within quotes; empty lines are no rows.
 */
final class CsvSource {

    /** How far into the first line the separator is looked for. */
    private static final int FIRST_LINE = 16_384;

    private static final String SEPARATORS = ",;\t";
    private static final int MARK_LENGTH = 3;

    private CsvSource() {}

    /**
     * Hands on each row, the header among them; the stream stays open.
     *
     * @throws CsvFault if the bytes are no such table
     * @throws UncheckedIOException if the stream cannot be read
     */
    static void read(InputStream stream, Optional<Character> separator, Position at, Consumer<CsvRow> rows) {
        RowHandler handler = new RowHandler(at);
        try {
            BufferedReader text = new BufferedReader(
                    new InputStreamReader(withoutMark(stream, at), StandardCharsets.UTF_8.newDecoder()),
                    FIRST_LINE * 2);
            CsvReader<CsvRow> reader = CsvReader.builder()
                    .fieldSeparator(separator.isPresent() ? separator.get() : detected(text))
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(CsvLimits.CELL * 2)
                    .build(handler, text);
            Iterator<CsvRow> each = reader.iterator();
            while (each.hasNext()) {
                rows.accept(each.next());
            }
        } catch (CsvParseException broken) {
            throw fault(broken, handler, at);
        } catch (CharacterCodingException foreign) {
            throw foreign(at, handler.line());
        } catch (IOException failed) {
            throw new UncheckedIOException("the table cannot be read", failed);
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof CharacterCodingException) {
                throw foreign(at, handler.line());
            }
            throw new UncheckedIOException("the table cannot be read", failed.getCause());
        }
    }

    /** What the parser says of it is not passed on: it may repeat what stands in the table. */
    private static CsvFault fault(CsvParseException broken, RowHandler handler, Position at) {
        for (Throwable cause = broken.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return foreign(at, handler.line());
            }
            if (cause instanceof CsvFault fault) {
                return fault;
            }
        }
        String said = String.valueOf(broken.getMessage());
        if (said.contains("buffer size") || said.contains("exceeds")) {
            return handler.tooLong();
        }
        return CsvFault.of(
                CsvRules.SYNTAX,
                at,
                handler.line(),
                "is not CSV in the row after the one that begins here: a quote is not closed, or text follows a closing one",
                "Double each quote within a quoted cell, and close the last one; nothing was carried.");
    }

    private static CsvFault foreign(Position at, long line) {
        return CsvFault.of(
                CsvRules.ENCODING,
                at,
                line,
                "is not UTF-8 at or after this line",
                "Save the table as UTF-8; in a spreadsheet program this is called CSV UTF-8. Nothing was carried.");
    }

    private static InputStream withoutMark(InputStream stream, Position at) throws IOException {
        PushbackInputStream source = new PushbackInputStream(stream, MARK_LENGTH);
        byte[] start = source.readNBytes(MARK_LENGTH);
        boolean hasMark = start.length == MARK_LENGTH
                && (start[0] & 0xFF) == 0xEF
                && (start[1] & 0xFF) == 0xBB
                && (start[2] & 0xFF) == 0xBF;
        for (byte octet : start) {
            if (octet == 0) {
                throw foreign(at, 1);
            }
        }
        if (!hasMark) {
            source.unread(start);
        }
        return source;
    }

    /** The separator that stands most often in the first line that is not empty, outside quotes; a comma if none does. */
    private static char detected(BufferedReader text) throws IOException {
        text.mark(FIRST_LINE);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < FIRST_LINE - 1; i++) {
            int unit = text.read();
            if (unit < 0 || (begun && !quoted && (unit == '\n' || unit == '\r'))) {
                break;
            }
            quoted ^= unit == '"';
            begun |= unit != '\n' && unit != '\r';
            int which = SEPARATORS.indexOf(unit);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
