package org.waymark.scoring.sample;

/**
 * How a year goes on one target: how much of the way from the start to the aim is behind the pupil in autumn, spring and
 * summer, in hundredths. Below 0 is a step back, above 100 is more than the aim.
 */
enum Story {
    /** A little further each time, and there in summer. */
    STEADY(35, 65, 100),
    /** Nothing at first, then most of it at once. */
    LATE_START(0, 30, 90),
    /** Half of the way, and no further. */
    PLATEAU(50, 50, 50),
    /** Well begun, lost after a change at home or in class, and in the end behind the start. */
    REGRESSION(50, -10, -40),
    /** There in autumn; a harder target follows. */
    QUICK_WIN(100, 100, 100),
    /** Slow progress with marks missing because the pupil was away. */
    OFTEN_ABSENT(20, 20, 60),
    /** Broader and more secure, without a step up in the subjects. */
    LATERAL(40, 75, 100),
    /** Personal targets go well, the subjects stand still. */
    ACADEMIC_FLAT(40, 70, 100),
    /** Everything a little better than was hoped. */
    BEYOND(50, 100, 130),
    /** Up and down from term to term, a little further in the end. */
    UP_AND_DOWN(50, 20, 70),
    /** No change at all: information, not an error. */
    NO_CHANGE(0, 0, 0);

    private final int autumn;
    private final int spring;
    private final int summer;

    Story(int autumn, int spring, int summer) {
        this.autumn = autumn;
        this.spring = spring;
        this.summer = summer;
    }

    int hundredths(Occasion occasion) {
        return switch (occasion) {
            case BASELINE -> 0;
            case AUTUMN -> autumn;
            case SPRING -> spring;
            case SUMMER -> summer;
        };
    }

    /** The story of an academic target beside a personal one with this story. */
    Story inSubjects() {
        return switch (this) {
            case LATERAL, ACADEMIC_FLAT -> NO_CHANGE;
            case QUICK_WIN -> STEADY;
            default -> this;
        };
    }
}
