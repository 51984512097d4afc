package org.waymark.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users write on day one compiles without a warning and runs, on the class path and on the module path. */
class FirstPagesTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "consumer");
    private static final String MODULE = "com.acme.mis";

    /** A page, what its module requires, where that is, and what the page says at the end. */
    record Page(String type, String requires, List<Path> needs, String result) {}

    static List<Page> pages() {
        return List.of(
                new Page("VendorPage", "org.waymark.io", Places.IO, "true {t-3=2} true 46"),
                new Page("RulePage", "org.waymark.scoring", Places.SCORING, "northgate:three-misses true"),
                new Page("WordsPage", "org.waymark.core", Places.CORE, "Repairs a fall-out"));
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void onTheClassPath(Page page) throws IOException, ReflectiveOperationException {
        Stranger stranger = new Stranger(folder);

        assertThat(stranger.compile(Places.plus(page.needs(), Places.JSPECIFY), source(page)))
                .isEmpty();
        assertThat(stranger.run(Places.plus(page.needs(), Places.JSPECIFY), MODULE + "." + page.type()))
                .isEqualTo(page.result());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onTheClassPathWithoutTheAnnotations(Page page) throws IOException, ReflectiveOperationException {
        Stranger stranger = new Stranger(folder);

        assertThat(stranger.compile(page.needs(), source(page))).isEmpty();
        assertThat(stranger.run(page.needs(), MODULE + "." + page.type())).isEqualTo(page.result());
    }

    /** The annotations are needed to compile a module, and come with the dependency; at run time nobody misses them. */
    @ParameterizedTest
    @MethodSource("pages")
    void onTheModulePath(Page page) throws IOException, ReflectiveOperationException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path module = Files.writeString(
                folder.resolve("module-info.java"),
                "module " + MODULE + " { requires " + page.requires() + "; exports " + MODULE + "; }");
        Stranger stranger = new Stranger(out);

        assertThat(stranger.compileModule(Places.plus(page.needs(), Places.JSPECIFY), module, source(page)))
                .isEmpty();
        assertThat(stranger.runModule(Places.plus(page.needs(), Places.JSPECIFY), MODULE, MODULE + "." + page.type()))
                .isEqualTo(page.result());
        assertThat(stranger.runModule(page.needs(), MODULE, MODULE + "." + page.type()))
                .isEqualTo(page.result());
    }

    private static Path source(Page page) {
        return SOURCES.resolve(page.type() + ".java");
    }
}
