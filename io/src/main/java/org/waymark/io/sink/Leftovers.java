package org.waymark.io.sink;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The halves of files that killed processes left behind. Whoever writes holds a lock on its half, which ends with the process; a
 * half without a lock belongs to nobody, and is taken away: it may hold personal data. Where the system has no locks, halves
 * are left alone.
 */
final class Leftovers {

    private static final String END = ".part";

    /** The halves that this process is writing: to open and close one of these would give up its lock. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** The name of a new half. */
    static Path begin(Path target, UUID random) {
        Path fresh = target.resolveSibling(start(target) + random + END);
        OURS.add(fresh);
        return fresh;
    }

    /** Says that a half is being written, for as long as the channel is open. */
    static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException | UnsupportedOperationException noLocks) {
            return;
        }
    }

    /** Takes away a half that was not moved into place. */
    static void end(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException stays) {
            // What made the write fail is told; the half is hidden, and goes with the next write.
            return;
        } finally {
            OURS.remove(fresh);
        }
    }

    /** Takes away the halves of this file that nobody writes any more. */
    static void remove(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        String start = start(target);
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, path -> isHalf(path, start))) {
            for (Path half : halves) {
                if (!OURS.contains(half)) {
                    removeUnlocked(half);
                }
            }
        } catch (IOException unreadable) {
            return;
        }
    }

    private static void removeUnlocked(Path half) {
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            // One that is moved into place meanwhile has another name by now, and stays.
            if (lock != null) {
                Files.deleteIfExists(half);
            }
        } catch (IOException | OverlappingFileLockException | UnsupportedOperationException busy) {
            return;
        }
    }

    private static boolean isHalf(Path path, String start) {
        Path name = path.getFileName();
        if (name == null) {
            return false;
        }
        String text = name.toString();
        return text.startsWith(start) && text.endsWith(END) && text.length() == start.length() + 36 + END.length();
    }

    private static String start(Path target) {
        return "." + target.getFileName() + ".";
    }
}
