package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files of other makers that are not part of the project: a folder with one folder for each format in it, named by {@code
 * -Dwaymark.samples=FOLDER}. Without it the tests that need it are skipped, and say so.
 */
public final class SharedSamples {

    private static final String FOLDER_PROPERTY = "waymark.samples";

    private SharedSamples() {}

    /** The files of one format with this ending, in the order of their names; at least one. */
    public static List<Path> of(String format, String ending) {
        String folder = System.getProperty(FOLDER_PROPERTY, "");
        assumeTrue(!folder.isEmpty(), "SKIPPED: no samples; name their folder with -D" + FOLDER_PROPERTY + "=FOLDER");
        try (var files = Files.list(Path.of(folder).resolve(format))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(found).as("samples of " + format).isNotEmpty();
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
