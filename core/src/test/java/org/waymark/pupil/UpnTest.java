package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.school.LocalAuthorities;

class UpnTest {

    /** The first from the tests of python-stdnum, the next three from those of the children in need validator. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "B801200005001",
                "A950000178301",
                "H243278544154",
                "X845212818005",
                "P207000016049",
                "Q999000024001",
                "E999000024002",
                "U999000024003",
                "F999999999999",
                "A000000000000"
            })
    void permanentAndValid(String text) {
        Upn upn = Upn.of(text);
        assertThat(upn.hasValidFormat()).isTrue();
        assertThat(upn.hasValidCheckLetter()).isTrue();
        assertThat(upn.isTemporary()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M80120000500A", "E82320001901Z", "B99900002400A"})
    void temporaryAndValid(String text) {
        Upn upn = Upn.of(text);
        assertThat(upn.hasValidFormat()).isTrue();
        assertThat(upn.hasValidCheckLetter()).isTrue();
        assertThat(upn.isTemporary()).isTrue();
    }

    /** Q207000016049 stands in the help pages of two vendors as a right one; their own terms add up to 266, not 267. */
    @ParameterizedTest
    @CsvSource({
        "R247962919251, Q247962919251",
        "X428558133462, W428558133462",
        "A801200005001, B801200005001",
        "Q207000016049, P207000016049"
    })
    void wrongCheckLetter(String wrong, String right) {
        assertThat(Upn.of(wrong).hasValidFormat()).isTrue();
        assertThat(Upn.of(wrong).hasValidCheckLetter()).isFalse();
        assertThat(Upn.of(right).hasValidCheckLetter()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "Q99900002400",
                "Q9990000240011",
                " Q999000024001",
                "q999000024001",
                "I999000024001",
                "O999000024001",
                "S999000024001",
                "1999000024001",
                "Q99900002400I",
                "Q99900002400O",
                "Q99900002400S",
                "Q9990000A4001",
                "Q99900002400b",
                "Q99900002400١",
                "UN1"
            })
    void wrongFormat(String text) {
        Upn upn = Upn.of(text);
        assertThat(upn.hasValidFormat()).isFalse();
        assertThat(upn.isTemporary()).isFalse();
        assertThat(upn.la()).isEmpty();
        assertThat(upn.hasLaIn(List.of(LocalAuthorities.PSEUDO))).isFalse();
        assertThat(upn.hasValidCheckLetter()).isFalse();
    }

    @Test
    void finalDigitAndFinalLetterOfTheSameNumberBothCheck() {
        assertThat(Upn.of("Q999000024001").hasValidCheckLetter()).isTrue();
        assertThat(Upn.of("Q99900002400B").hasValidCheckLetter()).isTrue();
    }

    @Test
    void theAuthorityIsHeldAgainstTheListsThatAreHandedIn() {
        Upn upn = Upn.of("B801200005001");
        assertThat(upn.la()).contains("801");
        assertThat(upn.hasLaIn(List.of())).isFalse();
        assertThat(upn.hasLaIn(List.of(LocalAuthorities.PSEUDO))).isFalse();
        assertThat(upn.hasLaIn(List.of(
                        LocalAuthorities.PSEUDO, LocalAuthorities.of("la@test", "test", List.of("801", "823")))))
                .isTrue();
        assertThat(Upn.of("A660000000000").hasLaIn(List.of(LocalAuthorities.PSEUDO)))
                .isTrue();
    }

    @Test
    void holdsWhatIsGivenAndPrintsNothingOfIt() {
        assertThat(Upn.of("not one at all").value()).isEqualTo("not one at all");
        assertThat(Upn.of("Q999000024001")).hasToString("Upn[redacted]");
        assertThatIllegalArgumentException().isThrownBy(() -> Upn.of(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Upn.of("Q999000024001\n"))
                .withMessageNotContaining("Q999");
    }
}
