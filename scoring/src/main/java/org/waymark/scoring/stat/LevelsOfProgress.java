package org.waymark.scoring.stat;

/**
 * Whether a pupil made a number of National Curriculum levels of progress; two by default.
 *
 * <p>There are two rules, and they disagree. By points, a whole level is 6 points, and two levels are made at 12 points and
 * above ({@link #ofPoints(double, double)}). By whole levels, the sub-levels are cut off first ({@link #ofLevels(int,
 * int)}): from 2a (17 points) to 4c (25) is two levels by the second rule and not by the first. Say which rule you used.
 *
 * <p>Caveat: levels were withdrawn from statutory use, and with them this expectation. It was never meant for pupils below
 * level 1, and progress there that matters a great deal does not reach it.
 */
public final class LevelsOfProgress {

    private static final LevelsOfProgress DEFAULTS = new LevelsOfProgress(2, 6);

    private final int levels;
    private final double pointsPerLevel;

    private LevelsOfProgress(int levels, double pointsPerLevel) {
        this.levels = levels;
        this.pointsPerLevel = pointsPerLevel;
    }

    /** Returns the calculator for two levels of 6 points each. */
    public static LevelsOfProgress withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that asks for another number of levels.
     *
     * @param levels at least 1
     * @throws IllegalArgumentException if it is not
     */
    public LevelsOfProgress withLevels(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("levels is not at least 1");
        }
        return new LevelsOfProgress(levels, pointsPerLevel);
    }

    /**
     * Returns a copy with another number of points to a level.
     *
     * @param pointsPerLevel above 0
     * @throws IllegalArgumentException if it is not
     */
    public LevelsOfProgress withPointsPerLevel(double pointsPerLevel) {
        if (!(Checks.finite(pointsPerLevel, "pointsPerLevel") > 0)) {
            throw new IllegalArgumentException("pointsPerLevel is not above 0");
        }
        return new LevelsOfProgress(levels, pointsPerLevel);
    }

    /** Returns how many levels are asked for. */
    public int levels() {
        return levels;
    }

    /** Returns how many points are a level. */
    public double pointsPerLevel() {
        return pointsPerLevel;
    }

    /**
     * Returns the progress by points.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result ofPoints(double from, double to) {
        double gained = Checks.finite(to, "to") - Checks.finite(from, "from");
        return new Result(Checks.inRange(gained, "points"), gained >= levels * pointsPerLevel);
    }

    /** Returns the progress by whole levels, sub-levels ignored. */
    public Result ofLevels(int from, int to) {
        long gained = (long) to - from;
        return new Result(gained, gained >= levels);
    }

    /** What was gained and whether it is enough; always defined. */
    public static final class Result extends StatResult {

        private final double gained;
        private final boolean reached;

        Result(double gained, boolean reached) {
            super(null);
            this.gained = gained;
            this.reached = reached;
        }

        /** Returns what was gained, in points or in whole levels, as the rule has it; may be negative. */
        public double gained() {
            return gained;
        }

        /** Returns whether the levels asked for were made. */
        public boolean reached() {
            return reached;
        }

        @Override
        public String toString() {
            return "LevelsOfProgress[gained=" + gained + ", reached=" + reached + "]";
        }
    }
}
