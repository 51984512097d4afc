package org.waymark.scoring.stat;

import java.util.OptionalDouble;

/**
 * What is added up of the attendance of a group, so that groups merge: sums are added, rates never averaged.
 *
 * @param possible the possible sessions of all
 * @param absent the sessions of absence of all
 * @param enrolments how many enrolments there are, each with at least one possible session
 * @param persistent how many of them are persistently absent
 * @param severe how many of them are severely absent
 * @param absentOfPersistent the sessions of absence of those who are persistently absent
 */
public record AttendanceSums(
        long possible, long absent, long enrolments, long persistent, long severe, long absentOfPersistent) {

    /** No enrolment at all: adding it changes nothing. */
    public static final AttendanceSums NONE = new AttendanceSums(0, 0, 0, 0, 0, 0);

    /** Refuses negative counts and parts that are more than their whole. */
    public AttendanceSums {
        if (possible < 0 || absent < 0 || enrolments < 0 || persistent < 0 || severe < 0 || absentOfPersistent < 0) {
            throw new IllegalArgumentException("the counts of AttendanceSums must not be negative");
        }
        if (absent > possible || persistent > enrolments || severe > persistent || absentOfPersistent > absent) {
            throw new IllegalArgumentException("a part of AttendanceSums must not be more than its whole");
        }
    }

    /**
     * Returns the sums of both groups, which share no enrolment.
     *
     * @throws ArithmeticException if a sum is beyond a {@code long}
     */
    public AttendanceSums plus(AttendanceSums other) {
        return new AttendanceSums(
                Math.addExact(possible, other.possible),
                Math.addExact(absent, other.absent),
                Math.addExact(enrolments, other.enrolments),
                Math.addExact(persistent, other.persistent),
                Math.addExact(severe, other.severe),
                Math.addExact(absentOfPersistent, other.absentOfPersistent));
    }

    /** Returns the pooled sessions missed of a hundred possible ones; empty if none was possible. */
    public OptionalDouble absenceRate() {
        return percent(absent, possible);
    }

    /** Returns how many of a hundred enrolments are persistently absent; empty without any. */
    public OptionalDouble persistentRate() {
        return percent(persistent, enrolments);
    }

    /** Returns how many of a hundred enrolments are severely absent; empty without any. */
    public OptionalDouble severeRate() {
        return percent(severe, enrolments);
    }

    /** Returns the share of all absence, in per cent, that persistent absentees have; empty without absence. */
    public OptionalDouble shareOfAbsenceByPersistent() {
        return percent(absentOfPersistent, absent);
    }

    private static OptionalDouble percent(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
