package org.waymark.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Writes a file whole or not at all: into a new file in the same folder, forced to the disk, then moved into place in one step.
 * Whatever interrupts it, the old file stays as it was.
 */
final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file.
     *
     * @throws UncheckedIOException if it cannot be written; the message does not name the file
     */
    static void write(Path file, Consumer<OutputStream> body) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
            try {
                fill(fresh, body);
                keepPermissions(target, fresh);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            forceFolder(target);
        } catch (IOException failed) {
            throw new UncheckedIOException("the file cannot be written", failed);
        }
    }

    private static void fill(Path fresh, Consumer<OutputStream> body) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            body.accept(stream);
            stream.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path fresh) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
        }
    }

    /** Makes the move itself last; a system that cannot open a folder does without. */
    private static void forceFolder(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }
}
