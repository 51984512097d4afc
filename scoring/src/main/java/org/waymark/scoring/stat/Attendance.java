package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * Attendance and absence of one pupil, from counts of sessions.
 *
 * <pre>
 *   absence    = 100 (authorised + unauthorised) / possible
 *   attendance = 100 - absence, computed as 100 (possible - authorised - unauthorised) / possible
 *   persistent = 100 (authorised + unauthorised) &gt;= persistent % × possible
 *   severe     = 100 (authorised + unauthorised) &gt;= severe % × possible
 * </pre>
 *
 * <p>Rates are per cent, each one division of two exact counts. The two verdicts compare whole numbers: exactly at the
 * threshold counts, and no rounding decides. Severe absence is persistent as well.
 *
 * <p>Edge cases: no possible session: undefined, {@link Undefined#NO_SESSIONS}. More absences than possible sessions are
 * refused: nobody can say which count is wrong.
 *
 * <p>Caveats: absence counts illness, treatment and agreed part-time timetables too. The threshold for persistent absence was
 * 20 % to 2009/10, 15 % to 2014/15 and is 10 % since 2015/16; results under two thresholds cannot be compared.
 *
 * <p>Reference: Department for Education, Pupil absence in schools in England: methodology.
 */
public final class Attendance {

    private static final Attendance DEFAULTS = new Attendance(10, 50);

    private final int persistentPercent;
    private final int severePercent;

    private Attendance(int persistentPercent, int severePercent) {
        this.persistentPercent = persistentPercent;
        this.severePercent = severePercent;
    }

    /** Returns the calculator with thresholds of 10 % and 50 %. */
    public static Attendance withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with other thresholds.
     *
     * @param persistentPercent from which percentage on absence is persistent, 1 to 100
     * @param severePercent from which percentage on it is severe, not below the other, at most 100
     * @throws IllegalArgumentException if they are not
     */
    public Attendance withThresholds(int persistentPercent, int severePercent) {
        if (persistentPercent < 1 || severePercent > 100 || severePercent < persistentPercent) {
            throw new IllegalArgumentException("thresholds are not from 1 to 100 with severe not below persistent");
        }
        return new Attendance(persistentPercent, severePercent);
    }

    /** Returns from which percentage on absence is persistent. */
    public int persistentPercent() {
        return persistentPercent;
    }

    /** Returns from which percentage on absence is severe. */
    public int severePercent() {
        return severePercent;
    }

    /**
     * Returns the rates of one pupil.
     *
     * @param possible the possible sessions
     * @param authorised of these, the sessions of authorised absence
     * @param unauthorised of these, the sessions of unauthorised absence
     * @throws IllegalArgumentException if a count is negative or absences are more than possible
     */
    public Result of(long possible, long authorised, long unauthorised) {
        Checks.notNegative(possible, "possible");
        Checks.notNegative(authorised, "authorised");
        Checks.notNegative(unauthorised, "unauthorised");
        if (authorised > possible || unauthorised > possible - authorised) {
            throw new IllegalArgumentException("authorised and unauthorised are more than possible");
        }
        return new Result(possible, authorised, unauthorised, possible == 0 ? Undefined.NO_SESSIONS : null);
    }

    boolean isPersistent(long possible, long absent) {
        return reaches(persistentPercent, possible, absent);
    }

    boolean isSevere(long possible, long absent) {
        return reaches(severePercent, possible, absent);
    }

    private static boolean reaches(int percent, long possible, long absent) {
        return Math.multiplyExact(100L, absent) >= Math.multiplyExact((long) percent, possible);
    }

    /** The rates of one pupil, in per cent. */
    public final class Result extends StatResult {

        private final long possible;
        private final long authorised;
        private final long unauthorised;

        Result(long possible, long authorised, long unauthorised, @Nullable Undefined undefined) {
            super(undefined);
            this.possible = possible;
            this.authorised = authorised;
            this.unauthorised = unauthorised;
        }

        /** Returns the possible sessions. */
        public long possible() {
            return possible;
        }

        /** Returns the sessions of absence. */
        public long absent() {
            return authorised + unauthorised;
        }

        /**
         * Returns the sessions attended of a hundred possible ones.
         *
         * @throws java.util.NoSuchElementException if none was possible
         */
        public double attendanceRate() {
            return percent("attendance rate", possible - absent());
        }

        /**
         * Returns the sessions missed of a hundred possible ones.
         *
         * @throws java.util.NoSuchElementException if none was possible
         */
        public double absenceRate() {
            return percent("absence rate", absent());
        }

        /**
         * Returns the sessions of authorised absence of a hundred possible ones.
         *
         * @throws java.util.NoSuchElementException if none was possible
         */
        public double authorisedRate() {
            return percent("rate of authorised absence", authorised);
        }

        /**
         * Returns the sessions of unauthorised absence of a hundred possible ones.
         *
         * @throws java.util.NoSuchElementException if none was possible
         */
        public double unauthorisedRate() {
            return percent("rate of unauthorised absence", unauthorised);
        }

        /**
         * Returns whether absence is persistent, which severe absence is too.
         *
         * @throws java.util.NoSuchElementException if no session was possible
         */
        public boolean isPersistent() {
            figure("verdict on persistent absence", 0);
            return Attendance.this.isPersistent(possible, absent());
        }

        /**
         * Returns whether absence is severe.
         *
         * @throws java.util.NoSuchElementException if no session was possible
         */
        public boolean isSevere() {
            figure("verdict on severe absence", 0);
            return Attendance.this.isSevere(possible, absent());
        }

        private double percent(String name, long count) {
            return figure(name, 100.0 * count / possible);
        }

        @Override
        public String toString() {
            return "Attendance[" + text("absenceRate=" + 100.0 * absent() / possible) + ", possible=" + possible + "]";
        }
    }
}
