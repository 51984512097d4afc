package org.waymark.examples.corealone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.examples.consumer.Places;
import org.waymark.examples.consumer.Stranger;

class OneLanguageTest {

    private static final Path SOURCE =
            Path.of("src", "main", "java", "org", "waymark", "examples", "corealone", "OneLanguage.java");

    @TempDir
    Path folder;

    @Test
    void translatesBetweenTwoSchools() {
        assertThat(OneLanguage.translate("Making friends again")).contains("Puts things right after a quarrel");
        assertThat(OneLanguage.translate("Golden time")).isEmpty();
    }

    /** Compiled and run with core's classes and the JDK, and nothing else: not even the annotations. */
    @Test
    @SuppressWarnings("SystemOut")
    void needsNothingButCore() throws IOException, ReflectiveOperationException {
        assertThat(new Stranger(folder).compile(Places.CORE, SOURCE)).isEmpty();

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        URL[] urls = {folder.toUri().toURL(), Places.CORE.get(0).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            loader.loadClass(OneLanguage.class.getName())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "HORIZONS says: Making friends again",
                        "shared: Repairs a fall-out",
                        "DREAMS says: Puts things right after a quarrel",
                        "without a shared word: 1");
    }
}
