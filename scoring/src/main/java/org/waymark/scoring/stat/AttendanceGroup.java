package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Attendance of a group of enrolments, from their sessions.
 *
 * <pre>
 *   absence    = 100 Σ absent / Σ possible          the published rate: sessions are pooled
 *   persistent = 100 #(persistently absent) / #(enrolments)
 *   severe     = 100 #(severely absent) / #(enrolments)
 * </pre>
 *
 * <p>Beside it stands the mean of the rates of the enrolments, which is another number: there a pupil who came for a week
 * weighs as much as one who came for a year. An enrolment without a possible session is none and left out. The verdicts are
 * those of {@link Attendance}. The order does not matter, to the last bit.
 *
 * <p>Edge cases: no enrolment is left: {@link Undefined#NO_SESSIONS}. Caveat: a rate of a small group gives pupils away.
 *
 * <p>Reference: Department for Education, Pupil absence in schools in England: methodology.
 */
public final class AttendanceGroup {

    private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_EVEN);

    private final Attendance pupil;

    private AttendanceGroup(Attendance pupil) {
        this.pupil = pupil;
    }

    /** Returns the calculator with thresholds of 10 % and 50 %. */
    public static AttendanceGroup withDefaults() {
        return of(Attendance.withDefaults());
    }

    /** Returns a calculator with the thresholds of this one. */
    public static AttendanceGroup of(Attendance pupil) {
        return new AttendanceGroup(pupil);
    }

    /**
     * Returns the rates of some enrolments.
     *
     * @param possible the possible sessions of each
     * @param absent the sessions of absence of each
     * @throws IllegalArgumentException if the arrays differ in length, a count is negative, or absences are more than possible
     * @throws ArithmeticException if a sum is beyond a {@code long}
     */
    public Result of(long[] possible, long[] absent) {
        Checks.sameLength("possible", possible.length, "absent", absent.length);
        AttendanceSums sums = AttendanceSums.NONE;
        BigDecimal rates = BigDecimal.ZERO;
        for (int i = 0; i < possible.length; i++) {
            Checks.notNegative(possible[i], "possible", i);
            Checks.notNegative(absent[i], "absent", i);
            if (absent[i] > possible[i]) {
                throw new IllegalArgumentException("absent[" + i + "] is more than possible[" + i + "]");
            }
            if (possible[i] > 0) {
                boolean persistent = pupil.isPersistent(possible[i], absent[i]);
                sums = sums.plus(new AttendanceSums(
                        possible[i],
                        absent[i],
                        1,
                        persistent ? 1 : 0,
                        pupil.isSevere(possible[i], absent[i]) ? 1 : 0,
                        persistent ? absent[i] : 0));
                rates = rates.add(rate(possible[i], absent[i]));
            }
        }
        return new Result(sums, rates);
    }

    /** With 30 decimals each, rates add up exactly in any order. */
    private static BigDecimal rate(long possible, long absent) {
        return BigDecimal.valueOf(absent)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(possible), 30, RoundingMode.HALF_EVEN);
    }

    /** The rates of a group, in per cent. */
    public static final class Result extends StatResult {

        private final AttendanceSums sums;
        private final BigDecimal rates;

        Result(AttendanceSums sums, BigDecimal rates) {
            super(sums.enrolments() == 0 ? Undefined.NO_SESSIONS : null);
            this.sums = sums;
            this.rates = rates;
        }

        /** Returns the sums, to merge with those of other groups. */
        public AttendanceSums sums() {
            return sums;
        }

        /**
         * Returns the pooled sessions missed of a hundred possible ones.
         *
         * @throws java.util.NoSuchElementException if there is no enrolment
         */
        public double absenceRate() {
            return figure("absence rate", sums.absenceRate().orElse(0));
        }

        /**
         * Returns the mean of the absence rates of the enrolments.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double meanOfPupilRates() {
            figure("mean of the absence rates", 0);
            return rates.divide(BigDecimal.valueOf(sums.enrolments()), DIGITS).doubleValue();
        }

        /**
         * Returns how many of a hundred enrolments are persistently absent.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double persistentRate() {
            return figure("rate of persistent absence", sums.persistentRate().orElse(0));
        }

        /**
         * Returns how many of a hundred enrolments are severely absent.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double severeRate() {
            return figure("rate of severe absence", sums.severeRate().orElse(0));
        }

        @Override
        public String toString() {
            return "AttendanceGroup[" + text("absenceRate=" + sums.absenceRate().orElse(0)) + ", enrolments="
                    + sums.enrolments() + "]";
        }
    }
}
