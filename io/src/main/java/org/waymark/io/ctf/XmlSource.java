package org.waymark.io.ctf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document, in the encoding that its first bytes or its declaration name: UTF-8, UTF-16, ISO 8859-1,
 * ISO 8859-15, Windows-1252 or US-ASCII. Bytes that are no characters are refused, never replaced.
 */
final class XmlSource {

    private static final int DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{1,150}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private static final Map<String, String> KNOWN = Map.of(
            "utf-8", "UTF-8",
            "utf8", "UTF-8",
            "us-ascii", "US-ASCII",
            "ascii", "US-ASCII",
            "iso-8859-1", "ISO-8859-1",
            "latin1", "ISO-8859-1",
            "iso-8859-15", "ISO-8859-15",
            "windows-1252", "windows-1252",
            "cp1252", "windows-1252");

    private XmlSource() {}

    /**
     * The characters of these bytes.
     *
     * @throws UnsupportedCharsetException if the encoding is none of these
     */
    static Reader characters(InputStream bytes) throws IOException {
        BufferedInputStream source = new BufferedInputStream(bytes);
        source.mark(DECLARATION);
        byte[] first = source.readNBytes(DECLARATION);
        source.reset();
        Optional<Charset> marked = marked(first, source);
        Charset charset = marked.isPresent() ? marked.get() : declared(first);
        return new InputStreamReader(
                source,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The encoding that a byte order mark, or the zeros of UTF-16, tell; passes over the mark. */
    private static Optional<Charset> marked(byte[] first, InputStream source) throws IOException {
        if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
            source.skipNBytes(3);
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(first, 0xFE, 0xFF) || startsWith(first, 0xFF, 0xFE)) {
            source.skipNBytes(2);
            return Optional.of(first[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (startsWith(first, 0, '<', 0, '?')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(first, '<', 0, '?', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(byte[] first) {
        Matcher declaration = ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = KNOWN.get(declaration.group(1).toLowerCase(Locale.ROOT));
        if (name == null) {
            throw new UnsupportedCharsetException("not known");
        }
        return Charset.forName(name);
    }
}
