package org.waymark.release;

import static org.waymark.rating.Rater.by;

import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.Note;
import org.waymark.data.Data;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.ScaleRef;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSchool;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;
import org.waymark.review.View;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.scale.Scales;
import org.waymark.school.School;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/** A primary school under HORIZONS, a secondary school under DREAMS, and a pupil who moves from one to the other. */
final class TwoSchools {

    static final LocalDate MOVE = LocalDate.parse("2027-07-23");

    private TwoSchools() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Vocabulary shared(String version, boolean split) {
        Vocabulary.Builder shared = Vocabulary.builder();
        shared.ref("shared@" + version)
                .title("Shared")
                .addStrands(Strand.builder()
                        .id("relationships")
                        .title("Relationships")
                        .build())
                .addConcepts(Concept.of("shared:repair", "relationships", "Repairing a fall-out"))
                .addConcepts(Concept.of("shared:turns", "relationships", "Taking turns")
                        .withCriteria(split ? "Waits for two others" : "Waits for one other"));
        Concept help = Concept.of("shared:help", "relationships", "Asking for help");
        if (split) {
            shared.addConcepts(help.withRetired(true)
                            .withReplacedBy(ConceptId.of("shared:help-adult"), ConceptId.of("shared:help-peer")))
                    .addConcepts(Concept.of("shared:help-adult", "relationships", "Asking an adult for help"))
                    .addConcepts(Concept.of("shared:help-peer", "relationships", "Asking a peer for help"));
        } else {
            shared.addConcepts(help)
                    .addConcepts(Concept.of("shared:gone", "relationships", "Only in the first version"));
        }
        return shared.build();
    }

    static Scale faces() {
        return Scale.builder()
                .ref("faces@1")
                .title("Faces")
                .kind(ScaleKind.ORDINAL)
                .addPoints(ScalePoint.builder().code("sad").label("Sad").build())
                .addPoints(ScalePoint.builder().code("glad").label("Glad").build())
                .source("ours")
                .build();
    }

    static ReferenceData horizons() {
        return ReferenceData.builder()
                .addSchools(school("primary"), school("unrelated"))
                .addScales(faces(), faces().withRef(ScaleRef.parse("unused@1")))
                .addVocabularies(shared("1", false))
                .addLocalVocabularies(LocalVocabulary.builder()
                        .ref("horizons@1")
                        .title("HORIZONS")
                        .shared(shared("1", false))
                        .addTerms(LocalTerm.builder()
                                .wording("Making friends again")
                                .concept("shared:repair")
                                .build())
                        .addition("horizons:garden", "relationships", "Working in the garden")
                        .build())
                .addProgrammes(
                        programme("horizons", "primary", "horizons@1"), programme("other", "unrelated", "horizons@1"))
                .addCycles(cycle("h-summer"), cycle("h-unused"))
                .build();
    }

    static ReferenceData dreams() {
        return ReferenceData.builder()
                .addSchools(school("secondary"))
                .addVocabularies(shared("2", true))
                .addLocalVocabularies(LocalVocabulary.builder()
                        .ref("dreams@1")
                        .title("DREAMS")
                        .shared(shared("2", true))
                        .addTerms(LocalTerm.builder()
                                .wording("Sorting it out")
                                .concept("shared:repair")
                                .build())
                        .build())
                .addProgrammes(programme("dreams", "secondary", "dreams@1"))
                .build();
    }

    private static School school(String id) {
        return School.builder().id(id).title(id).build();
    }

    private static ReviewCycle cycle(String id) {
        return ReviewCycle.of(id, id, day("2027-04-12"), day("2027-07-23"));
    }

    private static Programme programme(String id, String school, String words) {
        return Programme.builder()
                .id(id)
                .title(id)
                .vocabulary(words)
                .addSchools(ProgrammeSchool.builder()
                        .school(school)
                        .from(day("2025-09-01"))
                        .build())
                .addCyclePlan(CycleId.of(id.charAt(0) + "-summer"))
                .build();
    }

    static Target target(String id, String concept) {
        return Target.personal()
                .id(id)
                .concept(concept)
                .vocabulary("horizons@1")
                .programme("horizons")
                .statement("What the pupil is to do")
                .criterion("How it will be known")
                .scale(Scales.LATERAL_INDEPENDENCE)
                .setOn(day("2026-09-14"))
                .keyWorker("staff-4", day("2026-09-14"))
                .build();
    }

    static PupilRecord leaver() {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id("p-1")
                        .addEnrolments(Enrolment.builder()
                                .school("primary")
                                .year("6")
                                .from(day("2026-09-01"))
                                .to(MOVE)
                                .build())
                        .inProgramme("horizons", day("2026-09-01"))
                        .build())
                .addTargets(
                        target("t-repair", "shared:repair"),
                        target("t-turns", "shared:turns"),
                        target("t-help", "shared:help"),
                        target("t-gone", "shared:gone"),
                        target("t-garden", "horizons:garden"),
                        target("t-faces", "shared:repair").withScale(faces().ref()),
                        target("t-closed", "horizons:garden")
                                .withDecisions(TargetDecision.builder()
                                        .decision(Decision.CLOSE)
                                        .on(day("2027-03-01"))
                                        .build()))
                .addRatings(Rating.monitoring("t-repair", "4", day("2027-06-10"), by("staff-4"))
                        .inCycle("h-summer")
                        .withNotes(
                                Note.of("stays"),
                                Note.builder()
                                        .text("goes")
                                        .audience(Audience.PARENT)
                                        .travels(true)
                                        .build()))
                .addViews(
                        View.ofPupil("stays", day("2027-06-10")),
                        View.ofPupil("goes", day("2027-06-11")).withTravels(true))
                .putExtensions("com.example.mis", Data.of("row 7"))
                .build();
    }
}
