package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Scales;
import org.waymark.target.Target;

class ScorerProperties {

    private static final LocalDate START = LocalDate.of(2026, 9, 14);

    @Property(tries = 50)
    void theOrderOfPupilsDoesNotMatter(@ForAll @IntRange(min = 1, max = 12) int pupils, @ForAll long seed) {
        Random random = new Random(seed);
        List<PupilRecord> records = new ArrayList<>();
        for (int i = 0; i < pupils; i++) {
            records.add(record("p-" + i, random));
        }
        List<PupilRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);

        ScoreTable table = score(records);
        ScoreTable other = score(shuffled);

        assertThat(new HashSet<>(other.rows())).isEqualTo(new HashSet<>(table.rows()));
        assertThat(other.rows()).hasSameSizeAs(table.rows());
        assertThat(other.manifest()).isEqualTo(table.manifest());
    }

    private static ScoreTable score(List<PupilRecord> records) {
        ReferenceData none = ReferenceData.builder().build();
        return Scorer.of(MeasureSet.standard(), none)
                .score(Caseload.builder()
                        .referenceData(none)
                        .addAllPupils(records)
                        .build());
    }

    private static PupilRecord record(String id, Random random) {
        Rater rater = Rater.by("staff-4");
        return PupilRecord.builder()
                .pupil(Pupil.builder().id(id).build())
                .addTargets(Target.personal().id("t-1").scale(Scales.WELL_BEING).build())
                .addRatings(
                        Rating.baseline("t-1", String.valueOf(1 + random.nextInt(5)), START, rater),
                        Rating.monitoring("t-1", String.valueOf(1 + random.nextInt(5)), START.plusDays(90), rater))
                .build();
    }
}
