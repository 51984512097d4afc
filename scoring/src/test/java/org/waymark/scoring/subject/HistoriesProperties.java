package org.waymark.scoring.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Scales;
import org.waymark.target.Target;

class HistoriesProperties {

    private static final LocalDate START = LocalDate.of(2026, 9, 14);

    @Property(tries = 200)
    void theOrderOfTheRecordDoesNotMatter(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 11) Integer> points, @ForAll long seed) {
        List<Rating> ratings = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Rating rating =
                    Rating.monitoring("t-3", points.get(i).toString(), START.plusDays(7L * i), Rater.by("staff-4"));
            ratings.add(i == 0 ? rating.withPurpose(Purpose.BASELINE) : rating);
        }
        List<Rating> shuffled = new ArrayList<>(ratings);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(picture(shuffled)).isEqualTo(picture(ratings));
    }

    private static List<String> picture(List<Rating> ratings) {
        PupilRecord record = PupilRecord.builder()
                .pupil(Pupil.builder().id("p-17").build())
                .addTargets(Target.personal()
                        .id("t-3")
                        .scale(Scales.LATERAL_FLUENCY)
                        .build())
                .addAllRatings(ratings)
                .build();
        TargetHistory history = Histories.of(ReferenceData.builder().build(), HistoryPolicy.DEFAULT)
                .from(record)
                .targets()
                .get(0);
        List<String> picture = new ArrayList<>();
        picture.add(history.baselineState().name());
        picture.add(history.hasLatest() ? String.valueOf(history.latest()) : "none");
        for (int i = 0; i < history.size(); i++) {
            picture.add(history.day(i) + " " + history.state(i) + " " + history.isBaseline(i) + " "
                    + (history.isPresent(i) ? history.value(i) : 0));
        }
        return picture;
    }
}
