package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.data.Data;
import org.waymark.io.Waymark;

class SchemaTest {

    private static final String SCALE =
            "{\"format\": \"waymark/scale\", \"version\": \"1.0\", \"ref\": \"s@1\", \"title\": \"S\", \"kind\": \"ordinal\", \"source\": \"x\"}";

    static Stream<Document<?>> kinds() {
        return Documents.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFacadeHasIt(Document<?> kind) {
        assertThat(Waymark.schema(kind.format())).contains("\"const\": \"" + kind.format() + "\"");
        assertThat(Waymark.formats()).contains(kind.format());
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waymark.schema("waymark/none"))
                .withMessageContaining("waymark/caseload");
    }

    @Test
    void theFolderHoldsOneFileForEachKindAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources" + Schemas.FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            kinds().map(kind -> Schemas.file(kind.format())).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itIsASchemaOf2020(Document<?> kind) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        String meta = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
        assertThat(registry.getSchema(meta).validate(Waymark.schema(kind.format()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void tableAndSchemaHoldTheSameFields(Document<?> kind) {
        Map<String, Data> defs =
                fields(fields(data(Waymark.schema(kind.format()))).get("$defs"));
        assertThat(defs).containsKey(kind.table().key());
        defs.forEach((key, def) -> {
            Table<?, ?> table = AllTables.all().stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            Set<String> names = table.fields().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
            names.add("extensions");
            assertThat(fields(fields(def).get("properties")).keySet()).as(key).isEqualTo(names);
            List<Data> required = table.fields().stream()
                    .filter(Field::isRequired)
                    .map(field -> Data.of(field.name()))
                    .toList();
            Data inSchema = fields(def).getOrDefault("required", Data.listOf());
            assertThat(((Data.Items) inSchema).values()).as(key).isEqualTo(required);
            for (Field<?, ?> field : table.fields()) {
                Map<String, Data> property =
                        fields(fields(fields(def).get("properties")).get(field.name()));
                Map<String, Data> value = field.isList() ? fields(property.get("items")) : property;
                if (field.codec() instanceof Table<?, ?> inner) {
                    assertThat(value.get("$ref")).isEqualTo(Data.of("#/$defs/" + inner.key()));
                    assertThat(defs).containsKey(inner.key());
                } else {
                    assertThat(value.containsKey("type") || value.containsKey("enum") || value.containsKey("oneOf"))
                            .as(key + "." + field.name())
                            .isTrue();
                }
            }
        });
    }

    @Test
    void everyTableIsInSomeSchema() {
        Set<String> defined = kinds().flatMap(kind ->
                        fields(fields(data(Waymark.schema(kind.format()))).get("$defs")).keySet().stream())
                .collect(Collectors.toSet());
        assertThat(defined)
                .containsExactlyInAnyOrderElementsOf(
                        AllTables.all().stream().map(table -> table.key()).toList());
    }

    @Test
    void laterFieldsAndVendorsHaveRoom() {
        SchemaCheck.assertValid(SCALE);
        SchemaCheck.assertValid(SCALE.replace("}", ", \"later\": [1], \"extensions\": {\"uk.v\": null}}"));
        SchemaCheck.assertValid(SCALE.replace("1.0", "1.17"));
        SchemaCheck.assertValid(SCALE.replace("}", ", \"mustUnderstand\": [\"scale.ref\"]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"version\": \"1.0\"|\"version\": \"2.0\"|/version pattern",
                "\"version\": \"1.0\", ||: required",
                "waymark/scale|waymark/record|/format const",
                "\"title\": \"S\", ||: required",
                "\"title\": \"S\"|\"title\": 7|/title type",
                "\"title\": \"S\"|\"title\": null|/title type",
                "\"ordinal\"|\"other\"|/kind enum",
                "\"s@1\"|\"s\"|/ref pattern",
                "\"s@1\"|\"s@1\", \"points\": {}|/points type",
                "\"s@1\"|\"s@1\", \"points\": [{\"code\": \"a\"}]|/points/0 required",
                "\"s@1\"|\"s@1\", \"decimals\": 1.5|/decimals type",
                "\"s@1\"|\"s@1\", \"extensions\": []|/extensions type",
                "\"s@1\"|\"s@1\", \"scored\": \"yes\"|/scored type",
            })
    void whatIsWrongIsFound(String change) {
        String[] parts = change.split("\\|", -1);
        String wrong = SCALE.replace(parts[0], parts[1]);
        assertThat(SchemaCheck.faults("waymark/scale", wrong))
                .singleElement()
                .satisfies(fault -> assertThat(fault.replaceFirst("^ ", ": ")).isEqualTo(parts[2]));
        assertThat(Documents.SCALE
                        .read(wrong.getBytes(StandardCharsets.UTF_8))
                        .findings()
                        .asList())
                .hasSizeGreaterThanOrEqualTo(parts[1].endsWith("null") ? 0 : 1);
    }

    private static Map<String, Data> fields(Data data) {
        return ((Data.Fields) data).values();
    }

    private static Data data(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Json.reader().read(bytes, 0, bytes.length, DataCodec.ANY::read).value();
    }
}
