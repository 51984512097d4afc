package org.waymark.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Position;
import org.waymark.io.source.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Separators;

/**
 * Reads and writes one JSON value after another, and turns every exception of the parser into a fault: its own messages
 * repeat what stands in the document.
 *
 * <p>A reader keeps the names of fields and its buffers until it is dropped; nothing of a document outlives the reader.
 */
final class Json {

    private static final int MARK_LENGTH = 4;

    /** Its buffers are not kept: nothing of a document outlives the writing of it. */
    private static final JsonFactory WRITING = JsonFactory.builder()
            .streamWriteConstraints(Limits.writing())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .rootValueSeparator("")
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build();

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(Limits.reading())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private Json() {}

    static Json reader() {
        return new Json();
    }

    <T> Reading<T> read(byte[] bytes, int from, int length, Function<In, @Nullable T> body) {
        return read(bytes, from, length, Position.root(), 0, body);
    }

    /** Reads one value that stands alone in these bytes, after so many lines, at this position. */
    <T> Reading<T> read(
            byte[] bytes, int from, int length, Position base, int linesBefore, Function<In, @Nullable T> body) {
        Faults faults = new Faults();
        if (isForeign(bytes, from, length)) {
            return encoding(faults, base, linesBefore);
        }
        int bad = notUtf8(bytes, from, length);
        if (bad >= 0) {
            return notUtf8(faults, bytes, from, bad, base, linesBefore);
        }
        return read(
                () -> factory.createParser(ObjectReadContext.empty(), bytes, from, length),
                faults,
                base,
                linesBefore,
                body);
    }

    <T> Reading<T> read(InputStream stream, Function<In, @Nullable T> body) {
        return read(stream, Long.MAX_VALUE, body);
    }

    /** Reads the one value that this stream of at most so many bytes holds to its end. */
    <T> Reading<T> read(InputStream stream, long most, Function<In, @Nullable T> body) {
        Faults faults = new Faults();
        PushbackInputStream source = new PushbackInputStream(stream, MARK_LENGTH);
        try {
            if (isForeign(source)) {
                return encoding(faults, Position.root(), 0);
            }
        } catch (Unreadable known) {
            faults.add(known.rule(), Position.root(), 1, 1, known.message(), known.remedy());
            return new Reading<>(null, faults.findings());
        }
        InputStream checked = new CheckedStream(source, most);
        return read(() -> factory.createParser(ObjectReadContext.empty(), checked), faults, Position.root(), 0, body);
    }

    private static int notUtf8(byte[] bytes, int from, int length) {
        Utf8Check check = new Utf8Check();
        int bad = check.firstBad(bytes, from, from + length);
        return bad < 0 && !check.isComplete() ? from + length : bad;
    }

    private static <T> Reading<T> notUtf8(
            Faults faults, byte[] bytes, int from, int bad, Position base, int linesBefore) {
        int line = linesBefore + 1;
        int column = 1;
        for (int i = from; i < bad; i++) {
            boolean ends = bytes[i] == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        Unreadable known = CheckedStream.notUtf8();
        faults.add(known.rule(), base, line, column, known.message(), known.remedy());
        return new Reading<>(null, faults.findings());
    }

    /** Opens a parser on bytes that are known to be UTF-8; for walks that need no model. */
    JsonParser parser(byte[] bytes, int from, int length) {
        return factory.createParser(ObjectReadContext.empty(), bytes, from, length);
    }

    JsonParser parser(InputStream stream) {
        return factory.createParser(ObjectReadContext.empty(), stream);
    }

    private interface Opening {
        JsonParser open();
    }

    private static <T> Reading<T> read(
            Opening opening, Faults faults, Position base, int linesBefore, Function<In, @Nullable T> body) {
        T value = null;
        try (JsonParser parser = opening.open()) {
            In in = new In(parser, faults, base, linesBefore);
            try {
                if (in.next() == null) {
                    in.fault(Rules.SYNTAX, "is empty", "Write a document of Waymark.");
                } else {
                    value = body.apply(in);
                    if (in.next() != null) {
                        in.fault(Rules.SYNTAX, "has more text after its end", "Write one value and nothing after it.");
                    }
                }
            } catch (JacksonIOException broken) {
                if (!(broken.getCause() instanceof Unreadable known)) {
                    throw broken;
                }
                in.fault(known.rule(), parser.currentLocation(), known.message(), known.remedy());
            } catch (JacksonException broken) {
                note(in, broken);
            }
        } catch (StopReading stopped) {
            value = null;
        } catch (JacksonIOException broken) {
            // The parser was not even opened.
            if (!(broken.getCause() instanceof Unreadable known)) {
                throw unchecked(broken);
            }
            faults.add(known.rule(), base, linesBefore + 1, 1, known.message(), known.remedy());
        }
        return faults.isEmpty() ? new Reading<>(value, faults.findings()) : new Reading<>(null, faults.findings());
    }

    /** Reads the value at which somebody else's parser stands; the parser stays open and stands at the last token. */
    static <T> Reading<T> readHere(JsonParser parser, Function<In, @Nullable T> body) {
        Faults faults = new Faults();
        In in = new In(parser, faults, Position.root(), 0);
        T value = null;
        try {
            value = body.apply(in);
        } catch (JacksonIOException broken) {
            throw unchecked(broken);
        } catch (JacksonException broken) {
            note(in, broken);
        } catch (StopReading stopped) {
            value = null;
        }
        return new Reading<>(faults.isEmpty() ? value : null, faults.findings());
    }

    /** Notes where the text stops being JSON. What the parser says of it is not passed on. */
    private static void note(In in, JacksonException broken) {
        TokenStreamLocation place = broken.getLocation();
        if (place == null || place.getLineNr() <= 0) {
            place = in.reached();
        }
        if (broken instanceof StreamConstraintsException) {
            in.fault(
                    Rules.LIMIT,
                    place,
                    "goes beyond a limit: nesting of " + Limits.DEPTH + ", texts of " + Limits.TEXT
                            + " characters, names of " + Limits.NAME + ", numbers of " + Limits.DIGITS + " digits",
                    "Split what is too large.");
        } else if (broken instanceof UnexpectedEndOfInputException) {
            in.fault(
                    Rules.SYNTAX,
                    place,
                    "ends before it is complete",
                    "Get the whole document: it was probably cut off.");
        } else {
            in.fault(
                    Rules.SYNTAX,
                    place,
                    "is not JSON from here on",
                    "Correct the text at this line and column; nothing after it was read.");
        }
    }

    private static UncheckedIOException unchecked(JacksonIOException broken) {
        Throwable cause = broken.getCause();
        return new UncheckedIOException(
                "the document cannot be read or written",
                cause instanceof IOException failed ? failed : new IOException("unknown failure"));
    }

    private static <T> Reading<T> encoding(Faults faults, Position base, int linesBefore) {
        faults.add(
                Rules.ENCODING,
                base,
                linesBefore + 1,
                1,
                "must be UTF-8 without a byte order mark",
                "Save the document as UTF-8, without a byte order mark.");
        return new Reading<>(null, faults.findings());
    }

    private static boolean isForeign(PushbackInputStream source) throws Unreadable {
        try {
            byte[] mark = source.readNBytes(MARK_LENGTH);
            source.unread(mark);
            return isForeign(mark, 0, mark.length);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException failed) {
            throw new UncheckedIOException("the document cannot be read", failed);
        }
    }

    /** Whether the first bytes are a byte order mark, or hold the zeros of UTF-16 or UTF-32. */
    static boolean isForeign(byte[] bytes, int from, int length) {
        int end = from + Math.min(length, MARK_LENGTH);
        for (int i = from; i < end; i++) {
            int octet = bytes[i] & 0xFF;
            if (octet == 0 || octet >= 0xFE || (octet == 0xEF && i == from)) {
                return true;
            }
        }
        return false;
    }

    /** Writes one value in UTF-8, pretty with a line end after it, or in one line without. */
    static void write(OutputStream stream, boolean pretty, Consumer<Out> body) {
        try (JsonGenerator generator = generator(stream, pretty)) {
            body.accept(new Out(generator));
            if (pretty) {
                generator.writeRaw('\n');
            }
        } catch (JacksonIOException broken) {
            throw unchecked(broken);
        } catch (StreamConstraintsException tooDeep) {
            throw new IllegalArgumentException("a value must not be nested deeper than " + Limits.DEPTH);
        }
    }

    static JsonGenerator generator(OutputStream stream, boolean pretty) {
        return WRITING.createGenerator(pretty ? new Indented() : ObjectWriteContext.empty(), stream, JsonEncoding.UTF8);
    }

    /** Two spaces, line feeds, one space after a colon. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withArrayIndenter(lines)
                    .withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
