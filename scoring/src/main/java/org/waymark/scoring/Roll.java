package org.waymark.scoring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;

/** Counts who came, left and moved. */
final class Roll {

    private final Optional<LocalDate> firstDay;
    private final LocalDate lastDay;
    private int pupils;
    private int targets;
    private int ratings;
    private int joiners;
    private int leavers;
    private int movers;

    Roll(ReferenceData referenceData, LocalDate lastDay) {
        this.lastDay = lastDay;
        firstDay = referenceData.cycles().stream().map(ReviewCycle::from).min(Comparator.naturalOrder());
    }

    void count(PupilRecord record) {
        pupils++;
        targets += record.targets().size();
        ratings += record.ratings().size();
        Optional<LocalDate> enrolled = record.pupil().enrolments().stream()
                .filter(Roll::isMain)
                .map(Enrolment::from)
                .min(Comparator.naturalOrder());
        if (firstDay.isPresent() && enrolled.filter(firstDay.get()::isBefore).isPresent()) {
            joiners++;
        }
        if (record.pupil().mainEnrolmentOn(lastDay).isEmpty()) {
            leavers++;
        }
        Optional<LocalDate> firstRating =
                record.ratings().stream().map(Rating::on).min(Comparator.naturalOrder());
        long schools = record.pupil().enrolments().stream()
                .filter(Roll::isMain)
                .filter(spell -> !spell.from().isAfter(lastDay))
                .filter(spell -> firstRating
                        .map(day -> spell.to().map(last -> !last.isBefore(day)).orElse(true))
                        .orElse(false))
                .map(Enrolment::school)
                .distinct()
                .count();
        if (schools > 1) {
            movers++;
        }
    }

    private static boolean isMain(Enrolment spell) {
        return spell.kind().equals(EnrolmentKind.MAIN);
    }

    RunManifest.Builder fill(RunManifest.Builder manifest) {
        manifest.pupils(pupils)
                .targets(targets)
                .ratings(ratings)
                .joiners(joiners)
                .leavers(leavers)
                .movers(movers);
        return manifest;
    }
}
