package org.waymark.pupil;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.code.Code;
import org.waymark.internal.Texts;
import org.waymark.school.AcademicYear;

/**
 * A National Curriculum year, the year group in which a pupil is taught. It is not a number: {@code R} comes before {@code 1}, and {@code X} (not following National Curriculum years) has no place in the order.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record NcYear(String code) implements Code, Comparable<NcYear> {

    /** First year of nursery. */
    public static final NcYear NURSERY_1 = new NcYear("N1");

    /** Second year of nursery. */
    public static final NcYear NURSERY_2 = new NcYear("N2");

    /** Reception. */
    public static final NcYear RECEPTION = new NcYear("R");

    /** National Curriculum years are not followed. */
    public static final NcYear NOT_FOLLOWED = new NcYear("X");

    /** The number of the last year group that has a place in the order. */
    public static final int LAST = 14;

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public NcYear {
        code = Texts.name("NcYear", code);
    }

    /** Returns the code that is written so, known or not. */
    public static NcYear of(String code) {
        return new NcYear(code);
    }

    /**
     * Returns the year group with this number.
     *
     * @throws IllegalArgumentException if the number is not 1 to 14
     */
    public static NcYear of(int number) {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("the number of an NcYear must be 1 to " + LAST);
        }
        return new NcYear(Integer.toString(number));
    }

    /**
     * The year group that the age of a pupil would give: age on 31 August before the academic year, less 4, where 0 is R.
     * A pupil may be taught in another; {@link Enrolment#year()} has the one that was recorded.
     *
     * @return absent before reception and after year 14
     */
    public static Optional<NcYear> byAge(LocalDate born, AcademicYear year) {
        LocalDate dayBefore = year.firstDay().minusDays(1);
        if (born.isAfter(dayBefore)) {
            return Optional.empty();
        }
        int number = Period.between(born, dayBefore).getYears() - 4;
        if (number == 0) {
            return Optional.of(RECEPTION);
        }
        return number > 0 && number <= LAST ? Optional.of(of(number)) : Optional.empty();
    }

    /**
     * The place in the order of years: -2 for N1, -1 for N2, 0 for R, 1 to 14 for these; absent for X and for a code of
     * one's own. It is for sorting and for ranges, not an age.
     */
    public OptionalInt ordinal() {
        return switch (code) {
            case "N1" -> OptionalInt.of(-2);
            case "N2" -> OptionalInt.of(-1);
            case "R" -> OptionalInt.of(0);
            case "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14" ->
                OptionalInt.of(Integer.parseInt(code));
            default -> OptionalInt.empty();
        };
    }

    /** The key stage of this year; absent for 14, for X and for a code of one's own. */
    public Optional<KeyStage> keyStage() {
        OptionalInt place = ordinal();
        return place.isPresent() ? KeyStage.at(place.getAsInt()) : Optional.empty();
    }

    /** In the order of {@link #ordinal()}; years without one come last, by their code. */
    @Override
    public int compareTo(NcYear other) {
        int byOrdinal = Integer.compare(
                ordinal().orElse(Integer.MAX_VALUE), other.ordinal().orElse(Integer.MAX_VALUE));
        return byOrdinal != 0 ? byOrdinal : code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
