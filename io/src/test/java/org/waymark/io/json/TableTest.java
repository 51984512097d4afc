package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.data.Open;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Score;

class TableTest {

    static Stream<Table<?, ?>> tables() {
        return AllTables.all().stream();
    }

    @Test
    void eachTypeThatIsWrittenAsAnObjectHasOneTable() {
        List<String> withTable =
                tables().map(table -> table.javaType().getName()).sorted().toList();
        Set<String> openTypes = openTypesBeside(Open.class);
        openTypes.addAll(openTypesBeside(ScoreTable.class));
        assertThat(withTable).containsExactlyElementsOf(openTypes);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void eachAttributeHasOneFieldAndEachFieldOneAttribute(Table<?, ?> table) {
        List<String> inTable =
                table.fields().stream().map(field -> field.attribute()).sorted().toList();
        assertThat(inTable).as(table.name()).containsExactlyElementsOf(attributes(table.javaType()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void namesAreUnique(Table<?, ?> table) {
        assertThat(table.fields()).extracting(field -> field.name()).doesNotHaveDuplicates();
        assertThat(table.fields()).allSatisfy(field -> assertThat(field.since()).isEqualTo("1.0"));
    }

    /**
     * The attributes of a value are the fields of the class that is generated for it; those of a type that is either of two are
     * the ones of both.
     */
    private static List<String> attributes(Class<?> type) {
        return generated(type)
                .flatMap(generated -> Arrays.stream(generated.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> !Set.of("extensions", "unknown", "initShim").contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Class<?>> generated(Class<?> type) {
        return type.isInterface()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TableTest::generated)
                : Stream.of(type);
    }

    private static Set<String> openTypesBeside(Class<?> inModule) {
        try {
            URI place =
                    inModule.getProtectionDomain().getCodeSource().getLocation().toURI();
            if (Files.isDirectory(Path.of(place))) {
                return openTypesIn(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                return openTypesIn(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Set<String> openTypesIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type -> Open.class.isAssignableFrom(type) && (type.isSealed() || isWrittenByHand(type)))
                    .filter(type -> !Score.class.isAssignableFrom(type) || type == Score.class)
                    .map(Class::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isWrittenByHand(Class<?> type) {
        return Modifier.isFinal(type.getModifiers()) && Modifier.isPublic(type.getModifiers());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Open.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
