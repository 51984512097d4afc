package org.waymark.io.imscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdsTest {

    @Test
    void theSameNameHasTheSameStrictIdentifierForEver() {
        String id = CaseIds.of("concept", "shared:relationships/repair");
        assertThat(id).isEqualTo(CaseIds.of("concept", "shared:relationships/repair"));
        assertThat(CaseIds.isStrict(id)).isTrue();
        assertThat(id.charAt(14)).isEqualTo('5');
        assertThat(CaseIds.of("strand", "shared:relationships/repair")).isNotEqualTo(id);
        assertThat(CaseIds.of("concept", "")).isNotEqualTo(CaseIds.of("concept", "\u0000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000-0000-0000-0000-000000000001",
                "3F1C7F5E-0F4B-4C1E-9A52-7D7D1A0B9C11",
                "3f1c7f5e-0f4b-6c1e-9a52-7d7d1a0b9c11",
                "3f1c7f5e-0f4b-4c1e-ca52-7d7d1a0b9c11"
            })
    void whatOnlyHasTheShapeIsReadAndNotWritten(String text) {
        assertThat(CaseIds.hasShape(text)).isTrue();
        assertThat(CaseIds.isStrict(text)).isFalse();
    }

    @Test
    void onlyIdentifiersAreFolded() {
        assertThat(CaseIds.fold("3F1C7F5E-0F4B-4C1E-9A52-7D7D1A0B9C11"))
                .isEqualTo("3f1c7f5e-0f4b-4c1e-9a52-7d7d1a0b9c11");
        assertThat(CaseIds.fold("Other")).isEqualTo("Other");
        assertThat(CaseIds.hasShape("3f1c7f5e0f4b4c1e9a527d7d1a0b9c11")).isFalse();
    }
}
