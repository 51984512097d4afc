package org.waymark.scoring.sample;

import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;

/** Series of observations on Mondays and Thursdays from September on. */
final class SeriesCases {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

    private SeriesCases() {}

    /** About eight times a session before the help, then fewer and fewer. */
    static PupilRecord toReduce(PupilRecord record, Dice dice) {
        Phase.Builder before = Phase.builder().label("A").kind(PhaseKind.BASELINE);
        for (int session = 1; session <= 6; session++) {
            before.addObservations(at(session, Mark.quantity(dice.between(7, 10))));
        }
        Phase.Builder help = Phase.builder().label("B").kind(PhaseKind.INTERVENTION);
        for (int session = 7; session <= 16; session++) {
            int about = 7 - (session - 6) / 2;
            Mark mark = session == 11
                    ? Mark.absent(AbsenceReason.PUPIL_ABSENT)
                    : Mark.quantity(Math.max(0, about + dice.between(-1, 1)));
            help.addObservations(at(session, mark));
        }
        return record.plusSeries(ObservationSeries.builder()
                .id("s-1")
                .title("How often it happened in a lesson")
                .target("t-1")
                .scale(Scales.COUNT_TO_REDUCE)
                .addPhases(before.build(), help.build())
                .build());
    }

    /** Once or twice a session before the help, then more, and most of it still there afterwards. */
    static PupilRecord toRaise(PupilRecord record, Dice dice) {
        Phase.Builder before = Phase.builder().label("A").kind(PhaseKind.BASELINE);
        for (int session = 1; session <= 5; session++) {
            before.addObservations(at(session, Mark.quantity(dice.between(0, 2))));
        }
        Phase.Builder help = Phase.builder().label("B").kind(PhaseKind.INTERVENTION);
        for (int session = 6; session <= 14; session++) {
            help.addObservations(at(session, Mark.quantity(1 + (session - 5) / 2 + dice.between(0, 2))));
        }
        Phase.Builder after = Phase.builder().label("M").kind(PhaseKind.MAINTENANCE);
        for (int session = 15; session <= 18; session++) {
            after.addObservations(at(session, Mark.quantity(dice.between(4, 6))));
        }
        return record.plusSeries(ObservationSeries.builder()
                .id("s-1")
                .title("How often it was seen in a session")
                .target("t-1")
                .scale(Scales.FREQUENCY_PER_SESSION)
                .addPhases(before.build(), help.build(), after.build())
                .build());
    }

    private static Observation at(int session, Mark mark) {
        int place = session - 1;
        LocalDate day = FIRST.plusDays(7L * (place / 2) + 3L * (place % 2));
        return Observation.of(session, mark).withOn(day);
    }
}
