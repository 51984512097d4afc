package org.waymark.io.sink;

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
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: into a new file in the same folder, forced to the disk, then moved into place in one step.
 * Whatever interrupts it, the old file stays as it was.
 *
 * <p>The new file can be read by its owner alone until it is whole; it then gets the permissions, and where the system allows
 * it the group, of the old one. A link stays a link, and what it points to is written. A process that is killed leaves its
 * half of a file behind, hidden as {@code .<name>.<random>.part}; the next write of the same file takes it away (see {@link
 * Leftovers}). What is not a plain file, such as a pipe, is written as it is.
 */
public final class AtomicFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private AtomicFile() {}

    /**
     * Writes a file.
     *
     * @throws UncheckedIOException if it cannot be written; the message does not name the file
     */
    public static void write(Path file, Consumer<OutputStream> body) {
        try {
            Path target = target(file);
            if (Files.isDirectory(target)) {
                throw new IOException("a folder stands where the file is to be");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeThrough(target, body);
            } else {
                replace(target, body);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the file cannot be written", failed);
        }
    }

    /** Where the file is, or is to be, behind all links. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
        }
        if (Files.isSymbolicLink(file)) {
            return file.toAbsolutePath()
                    .resolveSibling(Files.readSymbolicLink(file))
                    .normalize();
        }
        return file.toAbsolutePath();
    }

    private static void writeThrough(Path target, Consumer<OutputStream> body) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            body.accept(stream);
        }
    }

    private static void replace(Path target, Consumer<OutputStream> body) throws IOException {
        @Nullable PosixFileAttributes old = attributes(target);
        Leftovers.remove(target);
        Path fresh = Leftovers.begin(target, UUID.randomUUID());
        try {
            fill(fresh, old != null, body);
            if (old != null) {
                takeAfter(old, fresh);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Leftovers.end(fresh);
        }
        forceFolder(target);
    }

    private static void fill(Path fresh, boolean ownerOnly, Consumer<OutputStream> body) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (ownerOnly) {
                Files.setPosixFilePermissions(fresh, OWNER_ONLY);
            }
            Leftovers.lock(channel);
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            body.accept(stream);
            stream.flush();
            channel.force(true);
        }
    }

    /** The attributes of the file that is there; null if there is none, or the system knows of no such attributes. */
    private static @Nullable PosixFileAttributes attributes(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view == null || !Files.exists(target) ? null : view.readAttributes();
    }

    private static void takeAfter(PosixFileAttributes old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (!view.readAttributes().group().equals(old.group())) {
            try {
                view.setGroup(old.group());
            } catch (IOException notAllowed) {
                // The group of this process then has the rights that the other had: take them away rather than give
                // them.
                view.setPermissions(withoutGroup(old.permissions()));
                return;
            }
        }
        view.setPermissions(old.permissions());
    }

    private static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> rest = EnumSet.noneOf(PosixFilePermission.class);
        rest.addAll(permissions);
        rest.removeAll(PosixFilePermissions.fromString("---rwx---"));
        return rest;
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
