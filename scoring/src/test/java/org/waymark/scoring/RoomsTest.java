package org.waymark.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms: a room uses only rooms above it. */
class RoomsTest {

    private static final String ROOT = "org.waymark.scoring";

    /** From the top down; {@code ..} is a room with its subpackages. */
    private static final List<String> ROOMS = List.of(
            ROOT + ".stat..",
            ROOT + ".subject..",
            ROOT + ".measure..",
            ROOT + ".catalogue..",
            ROOT,
            ROOT + ".law..",
            ROOT + ".attention..",
            ROOT + ".cohort..",
            ROOT + ".moderation..",
            ROOT + ".evaluation..",
            ROOT + ".disclosure..",
            ROOT + ".sample..");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void aRoomUsesOnlyRoomsAboveIt() {
        for (int i = 0; i < ROOMS.size(); i++) {
            List<String> below = new ArrayList<>(ROOMS.subList(i + 1, ROOMS.size()));
            if (!below.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOMS.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below.toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(MAIN);
            }
        }
    }

    @Test
    void calculatorsKnowNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".stat..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.waymark..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(ROOT + ".stat.."))))
                .check(MAIN);
    }

    @Test
    void thereIsNoClock() {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now"))
                        .and(JavaCall.Predicates.target(
                                HasOwner.Predicates.With.owner(JavaClass.Predicates.resideInAPackage("java.time..")))))
                .check(MAIN);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(MAIN);
        noClasses().should().callMethod(System.class, "nanoTime").check(MAIN);
    }

    @Test
    void nothingIsPrintedOrLogged() {
        noClasses().should().accessField(System.class, "out").check(MAIN);
        noClasses().should().accessField(System.class, "err").check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .check(MAIN);
    }

    @Test
    void noDefaultLocaleOrTimeZoneIsUsed() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(MAIN);
        noClasses().should().callMethod(String.class, "toLowerCase").check(MAIN);
        noClasses().should().callMethod(String.class, "toUpperCase").check(MAIN);
        noClasses().should().callMethod(Locale.class, "getDefault").check(MAIN);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(MAIN);
        noClasses().should().callMethod(TimeZone.class, "getDefault").check(MAIN);
    }

    @Test
    void thereAreNoThreadsOfOurOwn() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Thread.class).check(MAIN);
    }
}
