package org.waymark.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Shared;
import org.waymark.id.ConceptId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.id.TargetId;
import org.waymark.release.Continuation;
import org.waymark.release.ReceivedRecord;
import org.waymark.release.Transfer;
import org.waymark.release.TransferRecord;
import org.waymark.target.Target;
import org.waymark.validation.Validation;
import org.waymark.vocabulary.Concept;

/** The mover of the four schools, from a school under HORIZONS to one under DREAMS. */
class MoverTransferTest {

    private static final LocalDate BEFORE_THE_MOVE = LocalDate.of(2026, 12, 15);
    private static final ProgrammeId DREAMS = ProgrammeId.of("dreams");
    private static final ReferenceData ALL = SampleCaseload.referenceData();
    private static final PupilRecord RECORD = SampleCaseload.fourSchools(SampleCaseload.SEED)
            .find(HardCase.MOVER_BETWEEN_PROGRAMMES.pupil())
            .orElseThrow();

    private static SchoolId from() {
        return RECORD.pupil().mainEnrolmentOn(BEFORE_THE_MOVE).orElseThrow().school();
    }

    private static TransferRecord transfer() {
        return Transfer.of(RECORD, ALL, from(), BEFORE_THE_MOVE);
    }

    /** What a school has that knows of DREAMS alone. */
    private static ReferenceData dreamsAlone() {
        return ALL.withProgrammes(ALL.programme(DREAMS).orElseThrow())
                .withLocalVocabularies(ALL.localVocabularies().stream()
                        .filter(words -> ALL.programme(DREAMS)
                                .orElseThrow()
                                .vocabulary()
                                .filter(words.ref()::equals)
                                .isPresent())
                        .toList());
    }

    @Test
    void whatGoesIsSoundByItself() {
        TransferRecord transfer = transfer();
        assertThat(Validation.standard(transfer.referenceData())
                        .check(transfer.record())
                        .hasErrors())
                .isFalse();
        assertThat(transfer.record().ratings()).hasSameSizeAs(RECORD.ratings());
        assertThat(transfer.record().views()).allMatch(Shared::travels);
        assertThat(transfer.record().recognitions()).allMatch(Shared::travels);
        assertThat(transfer.record().targets())
                .allMatch(target -> target.adults().isEmpty());
        assertThat(transfer.referenceData().partnerships()).isEmpty();
    }

    @Test
    void theFriendshipTargetGoesOnUnderTheSharedTerm() {
        ReceivedRecord received = Transfer.receive(transfer(), dreamsAlone(), DREAMS, BEFORE_THE_MOVE);
        assertThat(received.findings().hasErrors()).isFalse();
        Continuation friendship = received.continuation(TargetId.of("t-1")).orElseThrow();
        ConceptId shared = friendship.target().concept().orElseThrow();
        assertThat(friendship.concepts()).extracting(Concept::id).containsExactly(shared);
        assertThat(friendship.wording()).isNotEqualTo(ALL.wording(friendship.target()));
        Target draft = friendship.draft(TargetId.of("t-1-dreams")).orElseThrow();
        assertThat(draft.concept()).contains(shared);
        assertThat(received.referenceData().wording(draft)).isEqualTo(friendship.wording());
        assertThat(received.referenceData().wording(friendship.target())).isEqualTo(ALL.wording(friendship.target()));
    }
}
