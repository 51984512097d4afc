package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.scale.Mark;

class ProfileTest {

    private static final PupilRecord OFF_SCALE = Sound.record()
            .withRatings(Sound.replaced(Sound.record().ratings(), 1, rating -> rating.withMark(Mark.point("11"))));

    private static Findings check(Profile profile) {
        return Validation.standard(Sound.referenceData()).under(profile).check(OFF_SCALE);
    }

    @Test
    void switchesRulesOffAndOn() {
        assertThat(check(Profile.standard())).hasSize(1);
        assertThat(check(Profile.standard().off("rating.off-scale"))).isEmpty();
        assertThat(check(Profile.standard().off("rating.off-scale").on("rating.off-scale")))
                .hasSize(1);
    }

    @Test
    void regradesRules() {
        Findings findings = check(Profile.standard().with("rating.off-scale", Severity.WARNING));

        assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
        assertThat(findings.hasErrors()).isFalse();
    }

    @Test
    void shipsSeveral() {
        RuleInfo missing = Rules.named("pupil.upn-missing");
        RuleInfo baseline = Rules.named("target.no-baseline");
        RuleInfo unmapped = Rules.named("vocabulary.term-unmapped");

        assertThat(Profile.standard().severityOf(missing)).isEmpty();
        assertThat(Profile.census().severityOf(missing)).contains(Severity.WARNING);
        assertThat(Profile.strict().severityOf(missing)).contains(Severity.ERROR);
        assertThat(Profile.essential().severityOf(baseline)).isEmpty();
        assertThat(Profile.strict().severityOf(baseline)).contains(Severity.ERROR);
        assertThat(Profile.strict().severityOf(unmapped)).contains(Severity.INFO);
    }

    @Test
    void refusesAnUnknownRuleAndNamesTheNearest() {
        assertThatThrownBy(() -> Profile.standard().off("rating.of-scale"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rating.off-scale");
        assertThatThrownBy(() -> Profile.standard().with("target.too-mny", Severity.INFO))
                .hasMessageContaining("target.too-many");
    }

    @Test
    void isAValue() {
        assertThat(Profile.standard().off("rating.off-scale"))
                .isEqualTo(Profile.standard().off("rating.off-scale"));
        assertThat(Profile.standard()).isNotEqualTo(Profile.strict());
        assertThat(Profile.standard().off("rating.off-scale")).hasToString("Profile[STANDARD, changes=1]");
    }
}
