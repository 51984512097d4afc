package org.waymark.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.id.TaxonomyRef;

class NeedTaxonomiesTest {

    private static final NeedTaxonomy SHIPPED = NeedTaxonomies.AREAS_OF_NEED_2015;

    @Test
    void fourAreas() {
        assertThat(SHIPPED.areas()).hasSize(4);
        assertThat(SHIPPED.ref()).hasToString("areas-of-need@2015");
        assertThat(NeedTaxonomies.find(SHIPPED.ref())).contains(SHIPPED);
        assertThat(NeedTaxonomies.find(TaxonomyRef.parse("areas-of-need@2029"))).isEmpty();
        assertThat(NeedTaxonomies.all()).containsExactly(SHIPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "SPLD, Cognition and learning",
        "MLD, Cognition and learning",
        "SLD, Cognition and learning",
        "PMLD, Cognition and learning",
        "SLCN, Communication and interaction",
        "ASD, Communication and interaction",
        "SEMH, 'Social, emotional and mental health'",
        "HI, Sensory and/or physical",
        "VI, Sensory and/or physical",
        "MSI, Sensory and/or physical",
        "PD, Sensory and/or physical"
    })
    void mapped(String type, String area) {
        assertThat(SHIPPED.area(SenType.of(type)).map(AreaOfNeed::label)).contains(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DS", "OTH", "NSA", "own"})
    void unmapped(String type) {
        assertThat(SHIPPED.area(SenType.of(type))).isEmpty();
    }

    @Test
    void aMappingOfOnesOwn() {
        NeedTaxonomy own = SHIPPED.derive(
                TaxonomyRef.parse("areas-of-need@northgate-1"),
                Map.of(SenType.DS, "cognition-and-learning", SenType.ASD, "social-emotional-mental-health"),
                "Northgate");
        assertThat(own.area(SenType.DS).map(AreaOfNeed::code)).contains("cognition-and-learning");
        assertThat(own.area(SenType.ASD).map(AreaOfNeed::code)).contains("social-emotional-mental-health");
        assertThat(own.area(SenType.MLD)).isEqualTo(SHIPPED.area(SenType.MLD));
        assertThat(own.source()).startsWith("Northgate").contains("areas-of-need@2015");
        assertThat(SHIPPED.area(SenType.DS)).isEmpty();
    }

    @Test
    void whatIsPublishedNeverChangesAndAreasHaveToExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> SHIPPED.derive(SHIPPED.ref(), Map.of(), "Northgate"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.derive(
                        TaxonomyRef.parse("areas-of-need@northgate-1"), Map.of(SenType.DS, "nowhere"), "Northgate"));
    }
}
