package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a pupil before anything is written down.
 *
 * @param number from 1 in the caseload
 * @param home the school in September, or the only one
 * @param year the National Curriculum year; 0 is reception
 * @param story how the year goes
 * @param from the first day
 * @param to the last day; absent if the pupil stays
 * @param move the other school; absent if the pupil does not move
 * @param hard what is special about the pupil
 * @param dice the dice of the pupil
 */
record PupilPlan(
        int number,
        FourSchools home,
        int year,
        Story story,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<Move> move,
        Optional<HardCase> hard,
        Dice dice) {

    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    /** A move in mid-year; the first day at the other school. */
    record Move(FourSchools school, LocalDate on) {}

    static PupilPlan of(int number, FourSchools home, int place, long seed) {
        Dice dice = Dice.of(seed, number);
        Optional<HardCase> hard = HardCase.of(number);
        Story[] stories = Story.values();
        Story drawn = SampleFault.isIn(number)
                ? Story.STEADY
                : stories[(int) Math.floorMod(number + seed, (long) stories.length)];
        return new PupilPlan(
                number,
                home,
                home.year(place),
                hard.map(PupilPlan::story).orElse(drawn),
                hard.filter(HardCase.JOINER::equals).isPresent() ? LocalDate.of(2027, 1, 11) : SEPTEMBER,
                hard.filter(HardCase.LEAVER::equals).map(one -> LocalDate.of(2027, 2, 12)),
                hard.flatMap(PupilPlan::move),
                hard,
                dice);
    }

    static String id(int number) {
        return "p-" + number;
    }

    String id() {
        return id(number);
    }

    boolean is(HardCase one) {
        return hard.filter(one::equals).isPresent();
    }

    /** Whether the pupil is there on this day. */
    boolean isHere(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    FourSchools school(LocalDate day) {
        return move.filter(one -> !day.isBefore(one.on())).map(Move::school).orElse(home);
    }

    /** The key worker on this day; a few change after Christmas. */
    String keyWorker(LocalDate day) {
        boolean handedOver = changesKeyWorker() && !day.isBefore(LocalDate.of(2027, 1, 4));
        return school(day).keyWorker(handedOver ? number + 1 : number);
    }

    boolean changesKeyWorker() {
        return move.isEmpty() && (is(HardCase.KEY_WORKER_HAND_OVER) || (hard.isEmpty() && number % 9 == 0));
    }

    private static Story story(HardCase hard) {
        return switch (hard) {
            case MOVER_PRIMARY_TO_SPECIAL, CHANGE_OF_MIND -> Story.UP_AND_DOWN;
            case MOVER_WITHIN_PROGRAMME -> Story.REGRESSION;
            case WITHDRAWN, REVISED -> Story.PLATEAU;
            case MISSING_MARKS, RE_BASELINED -> Story.OFTEN_ABSENT;
            case DUAL_REGISTRATION, DOWN_SYNDROME -> Story.LATERAL;
            default -> Story.STEADY;
        };
    }

    private static Optional<Move> move(HardCase hard) {
        return switch (hard) {
            case MOVER_BETWEEN_PROGRAMMES -> Optional.of(new Move(FourSchools.NORTHGATE, LocalDate.of(2027, 1, 4)));
            case MOVER_PRIMARY_TO_SPECIAL -> Optional.of(new Move(FourSchools.HARBOURSIDE, LocalDate.of(2027, 2, 22)));
            case MOVER_WITHIN_PROGRAMME -> Optional.of(new Move(FourSchools.EASTFIELD, LocalDate.of(2027, 4, 12)));
            default -> Optional.empty();
        };
    }
}
