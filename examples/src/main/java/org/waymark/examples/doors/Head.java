package org.waymark.examples.doors;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The beginning of a file: enough to say what it is. */
final class Head {

    private static final int LENGTH = 1 << 20;
    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"(waymark/[a-z-]{1,40})\"");
    private static final Pattern OVER = Pattern.compile("\"over\"\\s*:\\s*\"([^\"\\\\]{1,600})\"");
    private static final Pattern CASE = Pattern.compile("\"CF(Document|Items|Associations)\"\\s*:");

    private final String text;
    private final boolean packed;

    private Head(String text, boolean packed) {
        this.text = text;
        this.packed = packed;
    }

    /**
     * Reads it.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    static Head of(Path file) {
        try (BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            stream.mark(2);
            boolean packed = stream.read() == 0x1f && stream.read() == 0x8b;
            stream.reset();
            InputStream plain = packed ? new GZIPInputStream(stream) : stream;
            byte[] bytes = plain.readNBytes(LENGTH);
            return new Head(new String(bytes, StandardCharsets.UTF_8), packed);
        } catch (IOException failed) {
            throw new UncheckedIOException("the file cannot be read", failed);
        }
    }

    /** Whether the file is gzip. */
    boolean isPacked() {
        return packed;
    }

    /** Whether it may be XML; files of other makers begin with a byte order mark. */
    boolean isXml() {
        return begins('<');
    }

    /** Whether it may be JSON. */
    boolean isJson() {
        return begins('{');
    }

    /** What a document of Waymark says that it is. */
    Optional<String> format() {
        return first(FORMAT);
    }

    /** The shared vocabulary over which a local one stands. */
    Optional<String> over() {
        return first(OVER);
    }

    /** Whether it has the parts of a package of CASE. */
    boolean isCase() {
        return CASE.matcher(text).find();
    }

    private boolean begins(char first) {
        String rest = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return rest.stripLeading().startsWith(String.valueOf(first));
    }

    private Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
