package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.code.CodeSet;

class ShippedCodeSetsTest {

    @Test
    void holdsEveryCodeSetThatARoomShips() throws Exception {
        Set<CodeSet> constants = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.waymark").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(CodeSet.class))
                        .filter(field ->
                                field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .map(ShippedCodeSetsTest::value)
                        .collect(Collectors.toSet());
        assertThat(constants).isNotEmpty();
        assertThat(ShippedCodeSets.ALL).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void noReferenceStandsTwice() {
        assertThat(ShippedCodeSets.ALL).extracting(CodeSet::ref).doesNotHaveDuplicates();
        for (CodeSet set : ShippedCodeSets.ALL) {
            assertThat(ShippedCodeSets.find(set.ref())).containsSame(set);
        }
    }

    private static CodeSet value(JavaField field) {
        try {
            return (CodeSet) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getFullName(), e);
        }
    }
}
