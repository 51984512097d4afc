package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.id.PupilId;
import org.waymark.target.Target;

class CaseloadTest {

    private static final ReferenceData NOTHING = ReferenceData.builder().build();

    private final PupilRecord first = PupilRecord.builder().pupil("p-1").build();
    private final PupilRecord second = PupilRecord.builder().pupil("p-2").build();
    private final Caseload caseload = Caseload.of(NOTHING, List.of(first, second));

    @Test
    void findsTheFirstRecordOfAPupil() {
        PupilRecord again =
                first.plusTarget(Target.personal().id("t-1").scale("gas@1").build());
        Caseload twice = caseload.plusPupil(again);
        assertThat(caseload.find(PupilId.of("p-2"))).containsSame(second);
        assertThat(caseload.find(PupilId.of("p-9"))).isEmpty();
        assertThat(twice.pupils()).hasSize(3);
        assertThat(twice.find(PupilId.of("p-1"))).containsSame(first);
    }

    @Test
    void oneRecordIsReplacedAndTheOthersShared() {
        PupilRecord changed =
                first.plusTarget(Target.personal().id("t-1").scale("gas@1").build());
        Caseload copy = caseload.replacePupil(changed);
        assertThat(copy.pupils()).containsExactly(changed, second);
        assertThat(copy.pupils().get(1)).isSameAs(second);
        assertThat(copy.referenceData()).isSameAs(NOTHING);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        caseload.replacePupil(PupilRecord.builder().pupil("p-9").build()))
                .withMessage("the Caseload holds nothing under this id that could be replaced");
    }
}
