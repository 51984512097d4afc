package org.waymark.io.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.io.Fork;

class AtomicFileTest {

    @TempDir
    Path folder;

    private static Consumer<OutputStream> text(String text) {
        return stream -> {
            try {
                stream.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        };
    }

    private List<String> names() {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    /** Writes the file named first; dies halfway, or after all is written and before it is in place. */
    static final class Dying {

        private Dying() {}

        public static void main(String... arguments) {
            AtomicFile.write(Path.of(arguments[0]), stream -> {
                text("x".repeat(Integer.parseInt(arguments[1]))).accept(stream);
                Runtime.getRuntime().halt(9);
            });
        }
    }

    @Test
    void writesAFileThatWasNotThereAndReplacesOneThatWas() throws IOException {
        Path file = folder.resolve("a");
        AtomicFile.write(file, text("one"));
        assertThat(file).hasContent("one");
        AtomicFile.write(file, text("two"));
        assertThat(file).hasContent("two");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aProcessThatDiesLeavesTheOldFileAndTheNextWriteTidiesUp() throws Exception {
        Path file = folder.resolve("caseload.json");
        Files.writeString(file, "old");
        for (String bytes : List.of("0", "10", "200000")) {
            Fork.Outcome outcome = Fork.run(Dying.class, List.of("-Xmx32m"), file.toString(), bytes);
            assertThat(outcome.exit()).isEqualTo(9);
            assertThat(file).hasContent("old");
            assertThat(names()).as("what the dead process began").hasSize(2);
        }
        Files.writeString(folder.resolve(".caseload.json.notes.part"), "somebody else's");
        AtomicFile.write(file, text("new"));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactlyInAnyOrder("caseload.json", ".caseload.json.notes.part");
    }

    @Test
    void aHalfThatIsStillWrittenIsLeftAlone() {
        Path file = folder.resolve("a");
        AtomicFile.write(file, outer -> {
            AtomicFile.write(file, text("inner"));
            assertThat(names()).hasSize(2);
            text("outer").accept(outer);
        });
        assertThat(file).hasContent("outer");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aBodyThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    text("half").accept(stream);
                    throw new IllegalStateException("no more");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> AtomicFile.write(file, stream -> {
                    throw new OutOfMemoryError("none left");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedWithoutItsName() throws IOException {
        Path inNoFolder = folder.resolve("none").resolve("secret-name");
        Path aFolder = Files.createDirectory(folder.resolve("secret-folder"));
        for (Path place : List.of(inNoFolder, aFolder)) {
            assertThatThrownBy(() -> AtomicFile.write(place, text("x")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("the file cannot be written");
        }
        assertThat(names()).containsExactly("secret-folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsPermissionsAndIsNeverReadableByMoreThanBefore() throws IOException {
        Path file = folder.resolve("a");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, stream -> {
            text("new").accept(stream);
            Path half = names().stream()
                    .filter(name -> name.endsWith(".part"))
                    .map(folder::resolve)
                    .findFirst()
                    .orElseThrow();
            assertThat(permissions(half)).isEqualTo("rw-------");
        });
        assertThat(permissions(file)).isEqualTo("rw-r-----");
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndADeviceADevice() throws IOException {
        Path real = folder.resolve("real");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        AtomicFile.write(link, text("through a link to nothing"));
        assertThat(real).hasContent("through a link to nothing");
        AtomicFile.write(link, text("again"));
        assertThat(real).hasContent("again");
        assertThat(link).isSymbolicLink();
        AtomicFile.write(Path.of("/dev/null"), text("gone"));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }
}
