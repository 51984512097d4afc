package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.io.Waymark;
import org.waymark.io.json.FieldCatalogue.Line;

/**
 * The field catalogue is made from the field tables, and its page is current. Made anew by
 *
 * <pre>mvn -B -q -pl io -am test -Dtest=FieldCatalogueTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaymark.write=true</pre>
 */
class FieldCatalogueTest {

    private static final Path PAGE = Path.of("FIELDS.md");

    private static final List<Line> LINES = FieldCatalogue.lines();

    private static Line line(String object, String field) {
        return LINES.stream()
                .filter(line -> line.object().equals(object) && line.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageIsCurrent() throws IOException {
        String current = FieldsPage.current(Files.readString(PAGE));
        if (Boolean.getBoolean("waymark.write")) {
            Files.writeString(PAGE, current);
        }
        assertThat(Files.readString(PAGE))
                .as("make it anew: see the comment of this test")
                .isEqualTo(current);
    }

    @Test
    void eachFieldOfEachTableHasOneLine() {
        List<String> expected = AllTables.all().stream()
                .flatMap(table -> table.fields().stream().map(field -> table.key() + "." + field.name()))
                .toList();
        assertThat(LINES.stream()
                        .limit(expected.size())
                        .map(line -> line.object() + "." + line.field())
                        .toList())
                .isEqualTo(expected);
        assertThat(LINES.stream().skip(expected.size()).map(Line::object)).containsOnly("any object");
        assertThat(LINES)
                .allSatisfy(line -> assertThat(List.of(
                                line.part(),
                                line.category(),
                                line.audience(),
                                line.since(),
                                line.absent(),
                                line.type(),
                                line.meaning()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void aLineSaysWhatAnOfficerAsks() {
        Line upn = line("pupil", "upn");
        assertThat(upn.part()).isEqualTo("pupil record");
        assertThat(upn.category()).isEqualTo("identity");
        assertThat(upn.audience()).isEqualTo("whoever sees the record");
        assertThat(upn.onTransfer()).isEqualTo("kept");
        assertThat(upn.forResearch()).isEqualTo("left out");
        assertThat(upn.since()).isEqualTo("1.0");
        assertThat(line("note", "text").audience()).isEqualTo("its own audience");
        assertThat(line("note", "text").onTransfer()).isEqualTo("if it travels");
        assertThat(line("note", "travels").absent()).isEqualTo("the same as false");
        assertThat(line("evidence", "reference").audience()).isEqualTo("as what holds it");
        assertThat(line("rater", "staff").audience()).endsWith("never outside the school unless asked for");
        assertThat(line("need", "type").category()).isEqualTo("special category");
        assertThat(line("need", "type").absent()).isEqualTo("is always there");
        assertThat(line("scale", "title").audience()).isEqualTo("everybody: nothing of a pupil");
        assertThat(line("scale", "title").forResearch()).isEmpty();
        assertThat(line("scoreRow", "pupil").part()).isEqualTo("scores");
        assertThat(line("any object", "extensions").category()).startsWith("unknown");
    }

    @Test
    void theTableHasALineForEachAndIsTheSameEverywhere(@TempDir Path folder) throws IOException {
        String csv = Waymark.fieldCatalogue();
        assertThat(csv)
                .startsWith("part,object,field,category,audience,onTransfer,forResearch,since,absent,type,meaning\n");
        assertThat(csv.lines()).hasSize(LINES.size() + 1);
        Path file = folder.resolve("fields.csv");
        Waymark.writeFieldCatalogue(file);
        assertThat(Files.readString(file)).isEqualTo(csv);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Waymark.fieldCatalogue()).isEqualTo(csv);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
