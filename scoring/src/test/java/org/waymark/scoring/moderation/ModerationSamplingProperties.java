package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.scoring.subject.Facet;

class ModerationSamplingProperties {

    private static final ReferenceData REFERENCE = ReferenceData.builder().build();
    private static final CycleId AUTUMN = CycleId.of("autumn");

    private static List<PupilRecord> records(List<Integer> targets) {
        List<PupilRecord> records = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            records.add(Moderations.record("p-" + i, "school-" + i % 3, targets.get(i)));
        }
        return records;
    }

    @Property(tries = 100)
    void theOrderOfRecordsDoesNotMatter(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4) Integer> targets,
            @ForAll @IntRange(min = 1, max = 5) int each,
            @ForAll long seed,
            @ForAll long shuffle) {
        ModerationSampling sampling = ModerationSampling.withDefaults()
                .by(Facet.SCHOOL)
                .perStratum(each)
                .withSeed(seed);
        List<PupilRecord> records = records(targets);
        List<Stratum> strata = sampling.draw(records, REFERENCE, AUTUMN).strata();
        Collections.shuffle(records, new Random(shuffle));
        assertThat(sampling.draw(records, REFERENCE, AUTUMN).strata()).isEqualTo(strata);
    }

    @Property(tries = 100)
    void theStrataHoldEverythingOnceAndTheSampleIsTheirUnion(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4) Integer> targets,
            @ForAll @IntRange(min = 1, max = 5) int each,
            @ForAll @IntRange(min = 1, max = 3) int perPupil,
            @ForAll long seed) {
        ModerationSample sample = ModerationSampling.withDefaults()
                .by(Facet.SCHOOL)
                .perStratum(each)
                .withTargetsPerPupil(perPupil)
                .withSeed(seed)
                .draw(records(targets), REFERENCE, AUTUMN);
        assertThat(sample.strata().stream().mapToInt(Stratum::units).sum())
                .isEqualTo(targets.stream().mapToInt(n -> n).sum());
        assertThat(sample.drawn()).doesNotHaveDuplicates();
        assertThat(sample.drawn())
                .hasSize(sample.strata().stream()
                        .mapToInt(stratum -> stratum.drawn().size())
                        .sum());
        for (Stratum stratum : sample.strata()) {
            assertThat(stratum.drawn()).hasSize(Math.min(each, stratum.available()));
            stratum.drawn().forEach(drawn -> {
                assertThat(drawn.school().value()).isEqualTo(stratum.key().toString());
                assertThat(stratum.drawn().stream()
                                .filter(other ->
                                        other.unit().pupil().equals(drawn.unit().pupil())))
                        .hasSizeLessThanOrEqualTo(perPupil);
            });
        }
    }

    @Property(tries = 100)
    void whatIsDrawnInAStratumDoesNotDependOnTheOthers(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 4) Integer> targets, @ForAll long seed) {
        ModerationSampling sampling =
                ModerationSampling.withDefaults().by(Facet.SCHOOL).perStratum(2).withSeed(seed);
        List<PupilRecord> records = records(targets);
        List<PupilRecord> alone = records.stream()
                .filter(record -> ModerationFacets.school(
                                record, record.ratings().get(0))
                        .equals(Optional.of(SchoolId.of("school-0"))))
                .toList();
        assertThat(sampling.draw(alone, REFERENCE, AUTUMN).stratum("school-0"))
                .isEqualTo(sampling.draw(records, REFERENCE, AUTUMN).stratum("school-0"));
    }

    @Property(tries = 200)
    void aSchoolNeverModeratesItselfAndInTurnAllOthers(
            @ForAll @IntRange(min = 2, max = 12) int count, @ForAll long seed) {
        List<SchoolId> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schools.add(SchoolId.of("school-" + i));
        }
        List<TreeSet<SchoolId>> met = new ArrayList<>();
        schools.forEach(school -> met.add(new TreeSet<>()));
        for (int round = 0; round < count - 1; round++) {
            SchoolPairs pairs = SchoolPairs.roundRobin(schools, round, seed);
            assertThat(pairs.asMap()).hasSize(count);
            assertThat(new TreeSet<>(pairs.asMap().values())).hasSize(count);
            for (int i = 0; i < count; i++) {
                SchoolId moderator = pairs.moderatorOf(schools.get(i)).orElseThrow();
                assertThat(moderator).isNotEqualTo(schools.get(i));
                met.get(i).add(moderator);
            }
        }
        assertThat(met).allSatisfy(others -> assertThat(others).hasSize(count - 1));
    }
}
