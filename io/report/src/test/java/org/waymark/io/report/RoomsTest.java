package org.waymark.io.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What pages say knows nothing of how they look, and pages that leave know nothing of numbers that were not released. */
class RoomsTest {

    private static final String REPORT = "org.waymark.io.report";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPath(Path.of("target", "classes"))
            .that(DescribedPredicate.describe(
                    "no templates", (JavaClass type) -> !type.getPackageName().startsWith(REPORT + ".template")));

    private static void mayUse(String room, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = REPORT + "." + room;
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = REPORT + "." + others[i];
        }
        noClasses()
                .that()
                .resideInAPackage(REPORT + "." + room)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(REPORT + "..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(allowed)))
                .check(CLASSES);
    }

    @Test
    void aRoomUsesOnlyThoseBelowIt() {
        mayUse("words");
        mayUse("chart", "words");
        mayUse("page", "chart", "words");
        mayUse("pupil", "page", "chart", "words");
        mayUse("html", "page", "words");
    }

    @Test
    void onlyTheFrameUsesTheTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackage(REPORT + ".html")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(CLASSES);
    }

    @Test
    void nothingHereParsesOrWritesJsonByItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void pagesHoldNoNumbersThatWereNotReleased() {
        noClasses()
                .that()
                .resideInAPackage(REPORT + ".page")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.waymark\\.scoring\\.cohort\\.(Cohort(Table|Summary|Cell)|Change(Table|Cell)|Cohorts)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.waymark\\.scoring\\.(ScoreTable|ScoreRow)")
                .check(CLASSES);
    }

    @Test
    void pagesAreImmutable() {
        classes()
                .that()
                .resideInAPackage(REPORT + ".page")
                .and()
                .areNotInterfaces()
                .should()
                .haveOnlyFinalFields()
                .check(CLASSES);
    }

    @Test
    void nobodyAsksTheClockOrTheLocale() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CLASSES);
        noClasses().should().callMethod(Locale.class, "getDefault").check(CLASSES);
        noClasses().should().callMethod(LocalDate.class, "now").check(CLASSES);
    }
}
