package org.waymark.io.csv;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Role;
import org.waymark.id.RatingId;
import org.waymark.io.Waymark;
import org.waymark.pupil.Assignment;
import org.waymark.pupil.Grouping;
import org.waymark.pupil.Upn;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.PhaseKind;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.target.Baseline;
import org.waymark.target.Target;
import org.waymark.wider.Exposure;
import org.waymark.wider.ExposureUnit;
import org.waymark.wider.IncidentCount;
import org.waymark.wider.IncidentKind;

/** Records that hold no more than the tables do, some of it hard to carry. */
final class RecordsThere {

    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static final List<String> HARD = List.of(
            "=1+1",
            "'=1+1",
            "''=1",
            "'quoted'",
            "-2",
            "'-2",
            "@a",
            "a|b\\c",
            "\\",
            "|",
            "a,b;c",
            "say \"no\"",
            " space ",
            "Zoë 😀",
            "z",
            "low",
            "007");

    private RecordsThere() {}

    static CsvOptions everything() {
        return CsvOptions.withDefaults().withIdentity().withFreeText().withStaff();
    }

    /** Some records of the four schools, and one with what the schools do not have. */
    static List<PupilRecord> some(long seed) {
        List<PupilRecord> records =
                new ArrayList<>(SampleCaseload.fourSchools(seed % 5).pupils());
        Random random = new Random(seed);
        Collections.shuffle(records, random);
        List<PupilRecord> some = new ArrayList<>(
                records.subList(0, 10).stream().map(RecordsThere::carried).toList());
        some.add(hard(random));
        return some;
    }

    /** The record without what the tables do not hold. */
    static PupilRecord carried(PupilRecord record) {
        return record.withPlans(List.of())
                .withInterventions(List.of())
                .withViews(List.of())
                .withRecognitions(List.of())
                .withConversations(List.of())
                .withWiderOutcomes(List.of())
                .withExtensions(Map.of())
                .withTargets(record.targets().stream()
                        .map(target -> target.withLevels(Optional.empty())
                                .withNotes(List.of())
                                .withExtensions(Map.of()))
                        .toList())
                .withRatings(record.ratings().stream()
                        .map(rating -> rating.withEvidence(List.of())
                                .withNotes(List.of())
                                .withExtensions(Map.of()))
                        .toList())
                .withReviews(record.reviews().stream()
                        .map(review -> review.withPresent(List.of())
                                .withActions(List.of())
                                .withNotes(List.of()))
                        .toList());
    }

    static PupilRecord hard(Random random) {
        String id = pick(random);
        Target target = Target.academic()
                .id(pick(random))
                .subject(pick(random))
                .statement(pick(random) + "\r\nand\n" + pick(random))
                .scale("own@1")
                .setIn(pick(random))
                .importance(0)
                .difficulty(3)
                .keyWorker(pick(random), DAY)
                .addBaselines(Baseline.builder()
                        .addRatings(rating(random), rating(random))
                        .on(DAY)
                        .reason(pick(random))
                        .build())
                .build();
        PupilRecord plain = PupilRecord.builder().pupil(id).build();
        return plain.withPupil(plain.pupil()
                        .withName(pick(random))
                        .withBorn(DAY.minusYears(9))
                        .withFormerUpns(Upn.of("Q999000024001"), Upn.of(pick(random)))
                        .withGroupings(Grouping.builder()
                                .name(pick(random))
                                .value(pick(random))
                                .from(DAY)
                                .to(DAY)
                                .build())
                        .withAdults(Assignment.builder()
                                .staff(pick(random))
                                .role(Role.SENCO)
                                .from(DAY)
                                .build()))
                .withTargets(target)
                .withRatings(
                        marked(target, Mark.point(pick(random))),
                        marked(target, Mark.quantity(0)),
                        marked(target, Mark.quantity(new BigDecimal("1.00"))),
                        marked(target, Mark.quantity(new BigDecimal("-1E+3"))),
                        marked(target, Mark.absent(AbsenceReason.NOT_APPLICABLE)),
                        marked(target, Mark.absent(AbsenceReason.REFUSED)),
                        marked(target, Mark.absent(AbsenceReason.NOT_RECORDED))
                                .withId(pick(random) + "-own")
                                .withBy(Rater.parent())
                                .withRecordedAt(Instant.parse("2026-10-01T09:30:00.125Z"))
                                .withAgrees(rating(random)))
                .withSeries(ObservationSeries.builder()
                        .id(pick(random))
                        .title(pick(random))
                        .scale("count@1")
                        .direction(Direction.LOWER_IS_BETTER)
                        .addPhases(
                                Phase.builder()
                                        .label(pick(random))
                                        .kind(PhaseKind.BASELINE)
                                        .addObservations(
                                                Observation.of(-1, Mark.quantity(0)),
                                                Observation.of(2, Mark.absent(AbsenceReason.PUPIL_ABSENT)))
                                        .build(),
                                Phase.builder().label("empty").kind("own").build())
                        .build())
                .withReviews(Review.builder()
                        .id(pick(random))
                        .kind("own kind")
                        .on(DAY)
                        .target(pick(random))
                        .target(pick(random))
                        .cite(pick(random))
                        .build())
                .withIncidents(IncidentCount.builder()
                        .kind(IncidentKind.BEHAVIOUR)
                        .from(DAY)
                        .to(DAY)
                        .count(0)
                        .exposure(Exposure.of(0, ExposureUnit.of(pick(random))))
                        .build());
    }

    private static Rating marked(Target target, Mark mark) {
        return Rating.builder().target(target.id()).mark(mark).on(DAY).build();
    }

    private static RatingId rating(Random random) {
        return RatingId.of(pick(random));
    }

    private static String pick(Random random) {
        return HARD.get(random.nextInt(HARD.size()));
    }

    static Map<RecordTable<?>, String> tables(List<PupilRecord> records, CsvOptions options) {
        Map<RecordTable<?>, String> texts = new LinkedHashMap<>();
        for (RecordTable<?> table : RecordTables.ALL) {
            if (table.isWrittenWith(options)) {
                texts.put(table, Waymark.csv().withOptions(options).write(table, records));
            }
        }
        return texts;
    }
}
