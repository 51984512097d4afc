package org.waymark.io.ctf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.function.Predicate;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Finding;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;

/**
 * Reads XML as a stream of elements, and trusts it in nothing: a document type is refused, so there are no entities of its
 * own and nothing outside is asked for; everything has a limit, see {@link XmlLimits}; and what the parser says of an error is
 * not passed on, for it may repeat what stands in the document.
 *
 * <p>The parser is the one of the JDK, whatever else is on the class path. Lines and columns count from 1, columns in
 * characters.
 */
final class XmlReader {

    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    /** Stands in the message of the parser where one of its own limits was reached. */
    private static final String LIMIT_CODE = "JAXP0001000";

    private final @Nullable BoundedStream source;
    private final XMLStreamReader parser;
    private final Predicate<String> known;
    private final Predicate<String> repeated;
    private int depth;
    private int line = 1;
    private int column = 1;

    /**
     * Opens a reader on bytes.
     *
     * @param known the names that may stand in a position; another name could be personal and stands as {@code *}
     * @param repeated the names of elements that stand with a number in a position
     */
    static XmlReader of(InputStream stream, Predicate<String> known, Predicate<String> repeated) {
        BoundedStream source = new BoundedStream(stream);
        try {
            XMLStreamReader parser = factory().createXMLStreamReader(XmlSource.characters(source));
            return new XmlReader(source, parser, known, repeated);
        } catch (XMLStreamException | IOException | UnsupportedCharsetException broken) {
            throw fault(broken, Position.root(), 1, 1);
        }
    }

    /** Opens a reader on a text, whose characters are known whatever encoding it declares. */
    static XmlReader of(String text, Predicate<String> known, Predicate<String> repeated) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.length() > XmlLimits.BYTES) {
            throw limit(Position.root(), 1, 1);
        }
        try {
            return new XmlReader(null, factory().createXMLStreamReader(new StringReader(plain)), known, repeated);
        } catch (XMLStreamException broken) {
            throw fault(broken, Position.root(), 1, 1);
        }
    }

    private XmlReader(
            @Nullable BoundedStream source,
            XMLStreamReader parser,
            Predicate<String> known,
            Predicate<String> repeated) {
        this.source = source;
        this.parser = parser;
        this.known = known;
        this.repeated = repeated;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        limit(factory, "elementAttributeLimit", XmlLimits.ATTRIBUTES);
        limit(factory, "maxXMLNameLimit", XmlLimits.NAME);
        limit(factory, "maxElementDepth", XmlLimits.DEPTH);
        return factory;
    }

    private static void limit(XMLInputFactory factory, String name, int value) {
        if (factory.isPropertySupported(LIMIT + name)) {
            factory.setProperty(LIMIT + name, Integer.toString(value));
        }
    }

    /**
     * Moves to the first element of the document.
     *
     * @return it, without what is in it
     */
    XmlElement root() {
        while (next(Position.root()) != XMLStreamReader.START_ELEMENT) {
            // comments and instructions before it mean nothing here
        }
        depth = 1;
        int ends = parser.getLocation().getLineNumber();
        if (ends > line) {
            line = ends;
            column = 1;
        }
        String name = parser.getLocalName();
        return new XmlElement(name, Position.root().field(safe(name)), line, column);
    }

    /**
     * Moves to the next element in {@code parent}, at whose start or after one of whose elements the reader stands.
     *
     * @return it, without what is in it; null at the end of the parent
     */
    @Nullable
    XmlElement nextIn(XmlElement parent) {
        while (true) {
            int event = next(parent.position());
            if (event == XMLStreamReader.START_ELEMENT) {
                deeper(parent);
                String name = parser.getLocalName();
                Position position = parent.position().field(safe(name));
                if (repeated.test(name)) {
                    position = position.index(parent.count(name));
                }
                return new XmlElement(name, position, line, column);
            }
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
                return null;
            }
            if (isText(event)) {
                text(parent);
            }
        }
    }

    /** Reads what is in an element at whose start the reader stands, into it. */
    void fill(XmlElement element) {
        fill(element, new int[1]);
    }

    private void fill(XmlElement element, int[] elements) {
        if (++elements[0] > XmlLimits.ELEMENTS) {
            throw limit(element.position(), element.line(), element.column());
        }
        for (XmlElement child = nextIn(element); child != null; child = nextIn(element)) {
            element.children().add(child);
            fill(child, elements);
        }
    }

    /** Passes over what is in an element at whose start the reader stands. */
    void skip(XmlElement element) {
        int outer = depth;
        while (depth >= outer) {
            int event = next(element.position());
            if (event == XMLStreamReader.START_ELEMENT) {
                deeper(element);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Reads to the end of the document, which has nothing but comments after its first element. */
    void end() {
        while (next(Position.root()) != XMLStreamReader.END_DOCUMENT) {
            // comments and instructions after it mean nothing here
        }
    }

    private void deeper(XmlElement parent) {
        if (++depth > XmlLimits.DEPTH) {
            throw limit(parent.position(), line, column);
        }
    }

    private void text(XmlElement element) {
        if (element.append(parser.getText()) > XmlLimits.TEXT) {
            throw limit(element.position(), element.line(), element.column());
        }
    }

    private String safe(String name) {
        return known.test(name) ? name : "*";
    }

    private int next(Position position) {
        Location before = parser.getLocation();
        boolean afterText = isText(parser.getEventType());
        if (before.getLineNumber() > 0) {
            line = before.getLineNumber();
            column = Math.max(1, before.getColumnNumber() - (afterText ? 1 : 0));
        }
        if (source != null) {
            source.nextPiece();
        }
        int event;
        try {
            event = parser.next();
        } catch (XMLStreamException | RuntimeException broken) {
            throw fault(broken, position, line, column);
        }
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new XmlFault(finding(
                    CtfRules.DOCTYPE,
                    position,
                    line,
                    column,
                    "must not declare a document type or use entities of its own",
                    "Write the characters themselves; no Common Transfer File has a document type."));
        }
        return event;
    }

    private static boolean isText(int event) {
        return event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA || event == XMLStreamReader.SPACE;
    }

    /** What an exception of the parser means, without a word of what it says. */
    private static RuntimeException fault(Exception broken, Position position, int line, int column) {
        for (Throwable cause = broken; cause != null; cause = under(cause)) {
            if (cause instanceof BoundedStream.TooLarge) {
                return limit(position, line, column);
            }
            if (cause instanceof CharacterCodingException || cause instanceof UnsupportedCharsetException) {
                return new XmlFault(finding(
                        CtfRules.ENCODING,
                        position,
                        line,
                        column,
                        "has bytes that are no characters in the encoding that it declares, or declares one that is not read",
                        "Save the document as UTF-8."));
            }
            if (cause instanceof IOException failed) {
                return new UncheckedIOException("the document cannot be read", failed);
            }
        }
        String said = broken.getMessage();
        if (said != null && said.contains(LIMIT_CODE)) {
            return limit(position, line, column);
        }
        Location place = broken instanceof XMLStreamException parsing ? parsing.getLocation() : null;
        return new XmlFault(finding(
                CtfRules.SYNTAX,
                position,
                place == null || place.getLineNumber() < 1 ? line : place.getLineNumber(),
                place == null || place.getColumnNumber() < 1 ? column : place.getColumnNumber(),
                "is not XML from here on, or ends before it is complete",
                "Correct the text at this line and column, or get the whole document; nothing after it was read."));
    }

    /** The parser keeps the failures of streams apart from causes. */
    private static @Nullable Throwable under(Throwable failure) {
        Throwable nested = failure instanceof XMLStreamException parsing ? parsing.getNestedException() : null;
        return nested == null ? failure.getCause() : nested;
    }

    private static XmlFault limit(Position position, int line, int column) {
        return new XmlFault(finding(
                CtfRules.LIMIT,
                position,
                line,
                column,
                "goes beyond a limit: " + XmlLimits.inWords(),
                "Split what is too large."));
    }

    static Finding finding(String rule, Position position, int line, int column, String message, String remedy) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .position(position)
                .line(line)
                .column(column)
                .message(message)
                .remedy(remedy)
                .build();
    }
}
