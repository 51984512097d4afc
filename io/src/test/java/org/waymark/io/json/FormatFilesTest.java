package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The format page and the schemas are made from the field tables and are current. Made anew by
 *
 * <pre>mvn -B -q -pl io -am test -Dtest=FormatFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaymark.write=true</pre>
 */
class FormatFilesTest {

    private static final boolean WRITE = Boolean.getBoolean("waymark.write");

    private static final String REMEDY = "make it anew: see the comment of this test";

    private static final Path PAGE = Path.of("FORMAT.md");

    private static final Path SCHEMAS = Path.of("src/main/resources" + Schemas.FOLDER);

    @Test
    void thePageIsCurrent() throws IOException {
        String page = Files.readString(PAGE);
        assertCurrent(PAGE, FormatPage.current(page));
    }

    @ParameterizedTest
    @MethodSource("org.waymark.io.json.SchemaTest#kinds")
    void theSchemaIsCurrent(Document<?> kind) throws IOException {
        assertCurrent(SCHEMAS.resolve(Schemas.file(kind.format())), SchemaMaker.schema(kind));
    }

    private static void assertCurrent(Path file, String current) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, current);
        }
        assertThat(Files.readString(file)).as(REMEDY).isEqualTo(current);
    }
}
