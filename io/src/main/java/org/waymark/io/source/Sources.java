package org.waymark.io.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what is to be read. */
public final class Sources {

    /** There is no such file. */
    public static final String MISSING = "file.missing";

    /** A folder stands where a file is expected. */
    public static final String FOLDER = "file.folder";

    /** The file is there, and must not be read. */
    public static final String DENIED = "file.denied";

    private Sources() {}

    /**
     * Opens a file.
     *
     * @throws Unreadable if there is none, if it is a folder, or if it must not be read
     * @throws IOException if the system fails
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Unreadable(FOLDER, "is a folder, not a file", "Name one of the files in it.");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException missing) {
            throw new Unreadable(MISSING, "is not there", "Check the name of the file and its folder.");
        } catch (AccessDeniedException denied) {
            throw new Unreadable(DENIED, "must not be read by this process", "Ask for the right to read the file.");
        }
    }

    /**
     * The content of a stream: unpacked if it begins as gzip does, else as it is.
     *
     * @param most the most bytes that it may unpack to
     * @param ratio the most times that it may grow when it is unpacked
     */
    public static InputStream unpacked(InputStream stream, long most, int ratio) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(stream, 2);
        byte[] magic = whole.readNBytes(2);
        whole.unread(magic);
        boolean packed =
                magic.length == 2 && (magic[0] & 0xFF) == Gunzip.MAGIC_1 && (magic[1] & 0xFF) == Gunzip.MAGIC_2;
        return packed ? new Gunzip(whole, most, ratio) : whole;
    }
}
