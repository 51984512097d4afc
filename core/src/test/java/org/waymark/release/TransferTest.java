package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.CodeSet;
import org.waymark.code.Shared;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.id.ConceptId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.programme.Programme;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Scale;
import org.waymark.school.School;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.Vocabulary;

class TransferTest {

    private static final SchoolId PRIMARY = SchoolId.of("primary");
    private static final ProgrammeId DREAMS = ProgrammeId.of("dreams");

    private static TransferRecord transfer() {
        return Transfer.of(TwoSchools.leaver(), TwoSchools.horizons(), PRIMARY, TwoSchools.MOVE);
    }

    private static ReceivedRecord received(ReferenceData receiver) {
        return Transfer.receive(transfer(), receiver, DREAMS, TwoSchools.day("2027-09-01"));
    }

    @Test
    void whatMayNotTravelStays() {
        TransferRecord transfer = transfer();
        assertThat(transfer.record().views()).hasSize(1);
        assertThat(transfer.record().views().get(0).words()).isEqualTo("goes");
        assertThat(transfer.record().ratings().get(0).notes())
                .extracting(note -> note.text())
                .containsExactly("goes");
        assertThat(transfer.record().extensions()).isEmpty();
        assertThat(transfer).hasToString("TransferRecord[redacted]");
        PupilRecord full = FullRecord.of(Audience.EXTERNAL, false);
        TransferRecord nothing = Transfer.of(full, ReferenceData.builder().build(), PRIMARY, TwoSchools.MOVE);
        FullRecord.walk(
                nothing.record(),
                "record",
                (name, value) ->
                        assertThat(value).as(name).isNotInstanceOfAny(Shared.class, StaffId.class, Data.class));
        TransferRecord all = Transfer.of(
                FullRecord.of(Audience.STAFF, true), ReferenceData.builder().build(), PRIMARY, TwoSchools.MOVE);
        assertThat(all.record().views()).hasSize(1);
        assertThat(all.record().plans().get(0).statements()).hasSize(1);
    }

    @Test
    void aReferenceSliceHoldsWhatIsReferredToAndNothingElse() {
        ReferenceData slice = transfer().referenceData();
        assertThat(slice.schools()).extracting(School::id).containsExactly(PRIMARY);
        assertThat(slice.scales())
                .extracting(Scale::ref)
                .containsExactly(TwoSchools.faces().ref());
        assertThat(slice.vocabularies()).extracting(Vocabulary::ref).containsExactly(VocabularyRef.parse("shared@1"));
        assertThat(slice.localVocabularies()).hasSize(1);
        assertThat(slice.programmes()).extracting(Programme::title).containsExactly("horizons");
        assertThat(slice.cycles()).extracting(ReviewCycle::title).containsExactly("h-summer");
        for (Target target : TwoSchools.leaver().targets()) {
            assertThat(slice.concept(target)).isEqualTo(TwoSchools.horizons().concept(target));
            assertThat(slice.wording(target)).isEqualTo(TwoSchools.horizons().wording(target));
        }
    }

    @Test
    void aConceptWithoutAVocabularyBringsTheOneInWhichItIsFound() {
        Target bare = Target.personal()
                .id("t-1")
                .concept("shared:repair")
                .scale(TwoSchools.faces().ref())
                .build();
        PupilRecord record = PupilRecord.builder().pupil("p-1").addTargets(bare).build();
        ReferenceData slice = Transfer.of(record, TwoSchools.horizons(), PRIMARY, TwoSchools.MOVE)
                .referenceData();
        assertThat(slice.concept(bare)).isPresent();
        assertThat(slice.programmes()).isEmpty();
    }

    @Test
    void sharedTermsHoldInTheWordsOfTheReceivingSchool() {
        ReceivedRecord received = received(TwoSchools.dreams());
        assertThat(received.record()).isEqualTo(transfer().record());
        Continuation repair = received.continuation(TargetId.of("t-repair")).orElseThrow();
        assertThat(repair.concepts()).extracting(Concept::id).containsExactly(ConceptId.of("shared:repair"));
        assertThat(repair.wording()).contains("Sorting it out");
        Target draft = repair.draft(TargetId.of("t-new")).orElseThrow();
        assertThat(draft.vocabulary()).contains(VocabularyRef.parse("dreams@1"));
        assertThat(draft.predecessor()).contains(TargetId.of("t-repair"));
        assertThat(draft.statement()).contains("What the pupil is to do");
        assertThat(draft.statusOn(TwoSchools.day("2027-09-01"))).isEqualTo(TargetStatus.DRAFT);
        assertThat(received.referenceData().wording(draft)).contains("Sorting it out");
        assertThat(received.referenceData().wording(repair.target())).contains("Making friends again");
    }

    @Test
    void whatDoesNotMapIsReported() {
        ReceivedRecord received = received(TwoSchools.dreams());
        assertThat(received.findings())
                .extracting(Finding::rule, finding -> finding.position().toString())
                .containsExactly(
                        tuple("transfer.criteria-differ", "record.targets[1].concept"),
                        tuple("transfer.concept-retired", "record.targets[2].concept"),
                        tuple("transfer.concept-unknown", "record.targets[3].concept"),
                        tuple("transfer.concept-local", "record.targets[4].concept"),
                        tuple("transfer.scale-unknown", "record.targets[5].scale"));
        Continuation help = received.continuation(TargetId.of("t-help")).orElseThrow();
        assertThat(help.concepts())
                .extracting(Concept::id)
                .containsExactly(ConceptId.of("shared:help-adult"), ConceptId.of("shared:help-peer"));
        assertThat(help.draft(TargetId.of("t-new"))).isEmpty();
        assertThat(received.continuation(TargetId.of("t-garden")).orElseThrow().concepts())
                .isEmpty();
        assertThat(received.continuation(TargetId.of("t-faces")).orElseThrow().draft(TargetId.of("t-new")))
                .isEmpty();
        assertThat(received.continuation(TargetId.of("t-closed"))).isEmpty();
    }

    @Test
    void findingsHoldNothingOfWhatWasFound() {
        for (Finding finding : received(TwoSchools.dreams()).findings()) {
            assertThat(finding.toString() + finding.describe())
                    .doesNotContain("t-turns", "t-help", "t-gone", "shared:", "horizons:", "faces@1");
            assertThat(finding.remedy()).isPresent();
            assertThat(finding.attributes()).isNotEmpty();
        }
    }

    @Test
    void anUnknownProgrammeIsAFindingNotAnException() {
        ReceivedRecord received = Transfer.receive(
                transfer(), TwoSchools.dreams(), ProgrammeId.of("nowhere"), TwoSchools.day("2027-09-01"));
        assertThat(received.findings().ofRule("transfer.programme-unknown").size())
                .isEqualTo(1);
        assertThat(received.continuations())
                .hasSize(6)
                .allMatch(one -> one.concepts().isEmpty());
    }

    @Test
    void twoContentsUnderOneVersionAreAFindingAndTheReceiverWins() {
        Scale otherFaces = TwoSchools.faces().withTitle("Other faces");
        Vocabulary otherWords = TwoSchools.shared("1", true);
        ReferenceData receiver =
                TwoSchools.dreams().withScales(otherFaces).withVocabularies(TwoSchools.shared("2", true), otherWords);
        ReceivedRecord received = received(receiver);
        assertThat(received.findings().ofRule("transfer.two-contents"))
                .extracting(finding -> finding.position().toString())
                .containsExactly("referenceData.scales[0]", "referenceData.vocabularies[0]");
        assertThat(received.referenceData().scale(otherFaces.ref())).contains(otherFaces);
        assertThat(received.referenceData().vocabulary(otherWords.ref())).contains(otherWords);
    }

    @Test
    void aLocalVocabularyUnderTheNameOfASharedOneIsLeftOut() {
        ReferenceData receiver = TwoSchools.dreams()
                .withVocabularies(
                        TwoSchools.shared("2", true),
                        TwoSchools.shared("2", true).withRef(VocabularyRef.parse("horizons@1")));
        assertThat(received(receiver).findings().ofRule("transfer.two-contents"))
                .extracting(finding -> finding.position().toString())
                .containsExactly("referenceData.localVocabularies[0]");
    }

    @Test
    void whatHasNoVersionMayDifferAndIsReported() {
        ReferenceData receiver = TwoSchools.dreams()
                .withCycles(ReviewCycle.of(
                        "h-summer", "Another summer", TwoSchools.day("2028-04-12"), TwoSchools.day("2028-07-23")));
        ReceivedRecord received = received(receiver);
        assertThat(received.findings().ofRule("transfer.id-taken"))
                .extracting(finding -> finding.position().toString())
                .containsExactly("referenceData.cycles[0]");
        assertThat(received.referenceData().cycles()).isEqualTo(receiver.cycles());
    }

    @Test
    void codeSetsOfTheSenderAreNotTakenOver() {
        CodeSet own = CodeSet.builder()
                .ref("sen-provision@primary")
                .title("Ours")
                .source("ours")
                .build();
        TransferRecord transfer =
                Transfer.of(TwoSchools.leaver(), TwoSchools.horizons().withCodeSets(own), PRIMARY, TwoSchools.MOVE);
        assertThat(transfer.referenceData().codeSets()).containsExactly(own);
        ReceivedRecord received = Transfer.receive(transfer, TwoSchools.dreams(), DREAMS, TwoSchools.day("2027-09-01"));
        assertThat(received.findings().ofRule("transfer.code-set-left-out").size())
                .isEqualTo(1);
        assertThat(received.referenceData().codeSets()).isEmpty();
    }

    @Test
    void goingBackToWhereOneCameFromFindsNothingToReport() {
        ReceivedRecord received = Transfer.receive(
                transfer(), TwoSchools.horizons(), ProgrammeId.of("horizons"), TwoSchools.day("2027-09-01"));
        assertThat(received.findings().asList()).isEmpty();
        assertThat(received.referenceData()).isEqualTo(TwoSchools.horizons());
        assertThat(received.recordWithFindings().value()).isEqualTo(transfer().record());
    }

    @Test
    void theSameInputGivesTheSameOutput() {
        assertThat(transfer()).isEqualTo(transfer());
        assertThat(received(TwoSchools.dreams())).isEqualTo(received(TwoSchools.dreams()));
        assertThat(List.of(received(TwoSchools.dreams()))).hasToString("[ReceivedRecord[redacted]]");
    }
}
