package org.waymark.pupil;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.code.CodeSet;
import org.waymark.internal.Texts;
import org.waymark.school.LocalAuthorities;

/**
 * A unique pupil number, held as given, right or wrong. It never prints.
 *
 * <p>Three separate verdicts judge it: {@link #hasValidFormat() format}, {@link #hasValidCheckLetter() check letter} and
 * {@link #hasLaIn local authority}. The check letter is that of England (UK Government Data Standards Catalogue, UPN 2.0):
 * the digits of places 2 to 13, each times its place, summed, modulo 23, as a place in the alphabet without I, O and S. It
 * catches every change of one character and every swap of two neighbours, with one exception: a last letter of a temporary
 * UPN that has the same number as a last digit (B for 1) gives the same check letter.
 *
 * <p>No useful information about a pupil can be derived from the parts of a UPN. Lower-case letters are not accepted: the
 * text is judged as given.
 *
 * @param value the text as given: not blank, at most 200 characters, no control characters
 */
public record Upn(String value) implements Comparable<Upn> {

    /** The letters of a UPN, in the order of their numbers from 0. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final int LENGTH = 13;

    /** Refuses a text that cannot name a thing. */
    public Upn {
        value = Texts.name("Upn", value);
    }

    /** Returns the number as given. */
    public static Upn of(String value) {
        return new Upn(value);
    }

    /**
     * Whether the text has the form of a UPN: a check letter (A to Z without I, O and S, in capitals), eleven digits, and a
     * digit or, in a temporary UPN, again such a letter. Whether the check letter is the right one is another question.
     */
    public boolean hasValidFormat() {
        return value.length() == LENGTH && LETTERS.indexOf(value.charAt(0)) >= 0 && sum().isPresent();
    }

    /** Whether the first letter is the one that the rest asks for; false if the rest has not the form of a UPN. */
    public boolean hasValidCheckLetter() {
        OptionalInt sum = sum();
        return sum.isPresent() && LETTERS.charAt(sum.getAsInt() % LETTERS.length()) == value.charAt(0);
    }

    /**
     * Whether this is a temporary UPN: one of valid format that ends in a letter. A pupil keeps one until the permanent
     * one is known.
     */
    public boolean isTemporary() {
        return hasValidFormat() && !isDigit(value.charAt(LENGTH - 1));
    }

    /**
     * The three digits of the local authority, or of the pseudo-authority, in whose area the UPN was first given; absent
     * if the format is not valid. They say nothing about where the pupil is now.
     */
    public Optional<String> la() {
        return hasValidFormat() ? Optional.of(value.substring(1, 4)) : Optional.empty();
    }

    /**
     * Whether the local authority is in this list; false if the format is not valid.
     *
     * <p>The library ships no list of authorities, for none that is complete could be confirmed from a source: whoever has
     * one hands it in. {@link LocalAuthorities#PSEUDO} has the published numbers that stand for no authority and are valid
     * as well. A number that is not in a list is a reason to look, not an error: lists age, and UPNs outlive authorities.
     *
     * @param authorities code sets of numbers of three digits; the dates of their entries do not matter
     */
    public boolean hasLaIn(Collection<CodeSet> authorities) {
        return la().filter(
                        la -> authorities.stream().anyMatch(set -> set.find(la).isPresent()))
                .isPresent();
    }

    /**
     * The weighted sum of characters 2 to 13, each times its place, where a letter in the last place counts by its place
     * in the alphabet without I, O and S, from 0; absent if they are not eleven digits and a digit or such a letter.
     */
    private OptionalInt sum() {
        if (value.length() != LENGTH) {
            return OptionalInt.empty();
        }
        int sum = 0;
        for (int i = 1; i < LENGTH; i++) {
            char c = value.charAt(i);
            int number = isDigit(c) ? c - '0' : i == LENGTH - 1 ? LETTERS.indexOf(c) : -1;
            if (number < 0) {
                return OptionalInt.empty();
            }
            sum += number * (i + 1);
        }
        return OptionalInt.of(sum);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public int compareTo(Upn other) {
        return value.compareTo(other.value);
    }

    /** Always {@code Upn[redacted]}. */
    @Override
    public String toString() {
        return "Upn[redacted]";
    }
}
