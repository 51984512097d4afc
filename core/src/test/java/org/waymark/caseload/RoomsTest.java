package org.waymark.caseload;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of this module, from the ground up: each uses only the ones before it. */
class RoomsTest {

    private static final List<String> ROOMS = List.of(
            "id",
            "data",
            "finding",
            "code",
            "scale",
            "school",
            "pupil",
            "need",
            "vocabulary",
            "programme",
            "target",
            "rating",
            "review",
            "plan",
            "wider",
            "caseload",
            "validation",
            "due",
            "release");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void everyClassLivesInARoom() {
        assertThat(CLASSES.stream().map(type -> type.getPackageName().replace("org.waymark.", "")))
                .isNotEmpty()
                .allMatch(room -> ROOMS.contains(room) || room.equals("internal"));
    }

    @TestFactory
    Stream<DynamicTest> noRoomUsesALaterOne() {
        return Stream.iterate(0, room -> room < ROOMS.size() - 1, room -> room + 1)
                .map(room -> DynamicTest.dynamicTest(
                        ROOMS.get(room),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(name(ROOMS.get(room)))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ROOMS.subList(room + 1, ROOMS.size()).stream()
                                        .map(RoomsTest::name)
                                        .toArray(String[]::new))
                                .check(CLASSES)));
    }

    @Test
    void nothingButTheJdkAndTheAnnotationsIsUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.waymark..", "java..", "javax.crypto..", "org.jspecify.annotations", "org.immutables.value")
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheClockOrPrintsOrStartsThreads() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Thread.class, PrintStream.class, File.class)
                .check(CLASSES);
        noClasses().should().callMethod(LocalDate.class, "now").check(CLASSES);
        noClasses().should().callMethod(Instant.class, "now").check(CLASSES);
    }

    @Test
    void valuesAreNotSerializable() {
        noClasses()
                .that()
                .areNotEnums()
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .implement(Serializable.class)
                .check(CLASSES);
    }

    private static String name(String room) {
        return "org.waymark." + room;
    }
}
