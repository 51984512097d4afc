package org.waymark.wider;

import java.util.Optional;
import org.waymark.school.AcademicYear;

/**
 * From which share of absence on a pupil of England counts as persistently or severely absent, by academic year.
 *
 * <p>Persistent: {@code 100 × absent >= percent × possible} with the pupil's own possible sessions; 20 % in 2005/06 to
 * 2009/10, 15 % in 2010/11 to 2014/15, 10 % since 2015/16. Severe: 50 %, the same comparison; persistent absence includes it.
 * Severe absence is the definition of today, applied to any of these years. The comparison is of whole numbers, so that 38 of
 * 380 is persistent and no rounding decides.
 *
 * <p>Caveats: rates under two rules cannot be compared. For 2005/06 to 2009/10 the publications of the time counted a fixed
 * number of sessions (64 over a whole year), which is near to 20 % and not the same for a pupil who was enrolled for a part of it.
 *
 * <p>Sources: DfE, A guide to absence statistics (2016); DfE, Pupil absence in schools in England: methodology; DfE,
 * Persistent absence 2005/06 to 2007/08.
 *
 * @param year the academic year
 * @param persistentPercent the percentage of the own possible sessions from which on absence is persistent
 * @param severePercent the percentage from which on it is severe
 */
public record AttendanceRule(AcademicYear year, int persistentPercent, int severePercent) {

    private static final int SEVERE = 50;

    /** Refuses percentages outside 1 to 100, and a severe one below the persistent one. */
    public AttendanceRule {
        if (persistentPercent < 1 || severePercent > 100 || severePercent < persistentPercent) {
            throw new IllegalArgumentException(
                    "the percentages of an AttendanceRule must lie in 1 to 100, and severe not below persistent");
        }
    }

    /** Returns the rule of a year; absent before 2005/06, for which none is known. */
    public static Optional<AttendanceRule> of(AcademicYear year) {
        if (year.startYear() < 2005) {
            return Optional.empty();
        }
        int persistent = year.startYear() < 2010 ? 20 : year.startYear() < 2015 ? 15 : 10;
        return Optional.of(new AttendanceRule(year, persistent, SEVERE));
    }

    /**
     * Whether absence is persistent; absent if no session was possible.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Optional<Boolean> isPersistent(long possible, long absent) {
        return reaches(persistentPercent, possible, absent);
    }

    /**
     * Whether absence is severe; absent if no session was possible.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Optional<Boolean> isSevere(long possible, long absent) {
        return reaches(severePercent, possible, absent);
    }

    private static Optional<Boolean> reaches(int percent, long possible, long absent) {
        if (possible < 0 || absent < 0) {
            throw new IllegalArgumentException("the counts of sessions must not be negative");
        }
        return possible == 0
                ? Optional.empty()
                : Optional.of(Math.multiplyExact(100L, absent) >= Math.multiplyExact((long) percent, possible));
    }
}
