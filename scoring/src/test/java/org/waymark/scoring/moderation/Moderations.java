package org.waymark.scoring.moderation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;
import org.waymark.target.Target;

/** Invented records and pairs for the tests of this room. */
final class Moderations {

    static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    static final String CYCLE = "autumn";

    private Moderations() {}

    static Target target(String id, Scale scale) {
        return Target.personal()
                .id(id)
                .statement("Repairs a fall-out with a friend")
                .criterion("In 4 of 5 occasions")
                .scale(scale)
                .build();
    }

    static Rating rating(String id, String target, String point, String staff) {
        return Rating.monitoring(target, point, DAY, Rater.by(staff)).withId(id).inCycle(CYCLE);
    }

    static PupilRecord record(String pupil, String school, int targets) {
        List<Target> all = new ArrayList<>();
        List<Rating> ratings = new ArrayList<>();
        for (int t = 1; t <= targets; t++) {
            all.add(target("t-" + t, Scales.LATERAL_INDEPENDENCE));
            ratings.add(rating("r-" + t, "t-" + t, Integer.toString(2 + t), "staff-" + school));
        }
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id(pupil)
                        .enrolled(school, "8", LocalDate.of(2026, 9, 1))
                        .build())
                .addAllTargets(all)
                .addAllRatings(ratings)
                .build();
    }

    static PupilRecord with(PupilRecord record, Rating... more) {
        PupilRecord result = record;
        for (Rating rating : Arrays.asList(more)) {
            result = result.plusRating(rating);
        }
        return result;
    }

    /** A pair of places on a scale, from 0. */
    static Moderated pair(Scale scale, String pupil, String target, String cycle, int recorded, int blind) {
        return Moderated.builder()
                .unit(pupil, target, cycle)
                .scale(scale)
                .recorded(scale.points().get(recorded).code())
                .blind(scale.points().get(blind).code())
                .school(SchoolId.of("northgate"))
                .moderatedBy(SchoolId.of("eastfield"))
                .facets(Facets.of(Map.of(Facet.SCHOOL, "northgate")))
                .build();
    }

    static Moderated swapped(Moderated one) {
        return one.withRecorded(one.blind()).withBlind(one.recorded());
    }

    static Moderated by(Moderated one, String school, String rater) {
        return one.withSchool(SchoolId.of(school))
                .withFacets(Facets.of(Map.of(Facet.SCHOOL, school)))
                .withRater(Optional.of(StaffId.of(rater)));
    }

    static Moderated in(Moderated one, String cycle) {
        return one.withUnit(new PanelUnit(one.unit().pupil(), one.unit().target(), cycle))
                .withCycle(CycleId.of(cycle));
    }
}
