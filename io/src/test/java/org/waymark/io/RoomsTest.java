package org.waymark.io;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The doors: the format knows nothing of the facade, and whoever uses the facade knows nothing of the parser. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** Not exported: its public types are for the other rooms of this module. */
    private static final String INTERNAL = "org.waymark.io.json";

    private static final DescribedPredicate<JavaClass> FOREIGN = DescribedPredicate.describe(
            "foreign",
            type -> type.getPackageName().startsWith("tools.jackson")
                    || type.getPackageName().startsWith("de.siegmar")
                    || type.getPackageName().startsWith("org.slf4j"));

    @Test
    void theFormatUsesNoOtherDoor() {
        noClasses()
                .that()
                .resideInAPackage("org.waymark.io.json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.waymark.io",
                        "org.waymark.io.csv",
                        "org.waymark.io.ctf",
                        "org.waymark.io.imscase",
                        "org.waymark.io.skos",
                        "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void onlyTheFormatAndTheModuleForVendorsUseTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.waymark.io.json", "org.waymark.io.jackson")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyTheTablesUseTheWriterOfTables() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.io.csv")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(CLASSES);
    }

    @Test
    void onlyTheTransferFileUsesXml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.io.ctf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
                .check(CLASSES);
    }

    @Test
    void noDoorUsesTheFacadeOrAnotherDoor() {
        List<String> doors =
                List.of("org.waymark.io.csv", "org.waymark.io.ctf", "org.waymark.io.imscase", "org.waymark.io.skos");
        for (String door : doors) {
            String[] others = Stream.concat(Stream.of("org.waymark.io"), doors.stream())
                    .filter(other -> !other.equals(door))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(door)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void aggregatesLeaveOnlyAsReleasedTables() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.waymark.scoring.cohort.CohortTable")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.waymark.scoring.cohort.CohortSummary")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.waymark.scoring.cohort.CohortCell")
                .check(CLASSES);
    }

    /** What was released is put together again from documents alone; everybody else releases. */
    @Test
    void onlyTheReaderOfDocumentsRestoresWhatWasReleased() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.waymark.io.json")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.waymark\\.scoring\\.disclosure\\.ReleaseRestorer.*")
                .check(CLASSES);
    }

    @Test
    void noForeignTypeStandsInAPublicSignature() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(INTERNAL, "org.waymark.io.jackson")
                .should()
                .haveRawReturnType(FOREIGN)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.anyElementThat(FOREIGN))
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheClockOrTheLocale() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses().should().callMethod(Locale.class, "getDefault").check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        noClasses().should().callMethod(System.class, "nanoTime").check(CLASSES);
        for (Class<?> time : List.of(LocalDate.class, LocalDateTime.class, Instant.class, ZonedDateTime.class)) {
            noClasses()
                    .should()
                    .callMethodWhere(target(owner(type(time))).and(target(name("now"))))
                    .check(CLASSES);
        }
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CLASSES);
    }
}
