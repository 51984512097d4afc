package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.id.SchoolId;

class SchoolPairsTest {

    private static final SchoolId A = SchoolId.of("a");
    private static final SchoolId B = SchoolId.of("b");
    private static final SchoolId C = SchoolId.of("c");

    @Test
    void neitherTheOrderOfTheSchoolsNorARepetitionMatters() {
        assertThat(SchoolPairs.roundRobin(List.of(C, A, B, A), 1, 5).asMap())
                .isEqualTo(SchoolPairs.roundRobin(List.of(A, B, C), 1, 5).asMap());
    }

    @Test
    void theRoundsComeRoundAgain() {
        List<SchoolId> all = List.of(A, B, C);
        assertThat(SchoolPairs.roundRobin(all, 2, 5).asMap())
                .isEqualTo(SchoolPairs.roundRobin(all, 0, 5).asMap());
        assertThat(SchoolPairs.roundRobin(all, 1, 5).asMap())
                .isNotEqualTo(SchoolPairs.roundRobin(all, 0, 5).asMap());
    }

    @Test
    void schoolsMayAgreeOnPairsOfTheirOwn() {
        SchoolPairs pairs = SchoolPairs.of(Map.of(A, B, B, A));
        assertThat(pairs.moderatorOf(A)).contains(B);
        assertThat(pairs.moderatorOf(C)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolPairs.of(Map.of(A, A)));
    }

    @Test
    void oneSchoolAloneCannotModerate() {
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolPairs.roundRobin(List.of(A, A), 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolPairs.roundRobin(List.of(A, B), -1, 1));
    }
}
