package org.waymark.io;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Note;
import org.waymark.data.Data;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.school.School;
import org.waymark.target.Aim;
import org.waymark.target.Target;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/** Invented values that the tests of the doors share. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private Samples() {}

    static Scale steps() {
        return Scale.builder()
                .ref("northgate-steps@1")
                .title("Steps of Northgate")
                .kind(ScaleKind.ORDINAL)
                .addPoints(ScalePoint.of("a", "First"), ScalePoint.of("b", "Second", 2))
                .source("Northgate School")
                .build();
    }

    static Vocabulary shared() {
        return Vocabulary.builder()
                .ref("shared@1")
                .title("Shared words")
                .addStrands(Strand.builder()
                        .id("relationships")
                        .title("Relationships")
                        .build())
                .build();
    }

    static LocalVocabulary local() {
        return LocalVocabulary.builder()
                .ref("northgate@2")
                .title("Words of Northgate")
                .shared(shared())
                .build();
    }

    static ReferenceData referenceData() {
        return ReferenceData.builder()
                .addSchools(School.builder().id("northgate").title("Northgate").build())
                .addScales(steps())
                .addVocabularies(shared())
                .addLocalVocabularies(local())
                .build();
    }

    static PupilRecord record(String id) {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id(id)
                        .name("Ada Example")
                        .upn("Q999000024001")
                        .enrolled("northgate", "8", DAY)
                        .build())
                .addProvisions(ProvisionSpell.of(SenProvision.SEN_SUPPORT, DAY))
                .addNeeds(Need.primary(SenType.SEMH, DAY))
                .addTargets(Target.personal()
                        .id("t-3")
                        .statement("Repairs a fall-out on the same day")
                        .scale(steps())
                        .aim(Aim.of("b", DAY.plusYears(1)))
                        .build())
                .addRatings(
                        Rating.baseline("t-3", "a", DAY, Rater.by("staff-4")),
                        Rating.builder()
                                .target("t-3")
                                .mark(Mark.absent(AbsenceReason.REFUSED))
                                .on(DAY.plusDays(30))
                                .recordedAt(Instant.parse("2026-10-01T09:30:00Z"))
                                .by(Rater.pupil())
                                .addNotes(Note.of("Said \"not today\""))
                                .putExtensions("uk.vendor", Data.objectOf(Map.of("b", Data.of(1), "a", Data.NULL)))
                                .putUnknown("mood", Data.of("grey"))
                                .build())
                .build();
    }

    static Caseload caseload() {
        return Caseload.builder()
                .referenceData(referenceData())
                .addPupils(record("p-1"), record("p-2"))
                .putExtensions("uk.vendor", Data.of(true))
                .build();
    }
}
