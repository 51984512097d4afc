package org.waymark.scoring.cohort;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.internal.Texts;

/**
 * The value of one facet in the key of a cell: a text, {@link #UNKNOWN} or {@link #TOTAL}. Those who are not known are a group of
 * their own and counted in the total. In order: numbers such as years by size, other texts by their characters, then what is not
 * known, then the total.
 */
public final class CohortValue implements Comparable<CohortValue> {

    /** The facet is not known. */
    public static final CohortValue UNKNOWN = new CohortValue(null, 1);
    /** All values of the facet together, and those where it is not known. */
    public static final CohortValue TOTAL = new CohortValue(null, 2);

    private static final String ALL = "(all)";
    private static final String NOT_KNOWN = "(not known)";
    private static final int MOST_DIGITS = 9;
    private static final Comparator<String> TEXTS =
            Comparator.comparingInt(CohortValue::number).thenComparing(Comparator.naturalOrder());
    private static final Comparator<CohortValue> ORDER = Comparator.comparingInt((CohortValue value) -> value.place)
            .thenComparing(value -> value.text().orElse(""), TEXTS);

    private final @Nullable String text;
    private final int place;

    private CohortValue(@Nullable String text, int place) {
        this.text = text;
        this.place = place;
    }

    /**
     * Returns a value that is known.
     *
     * @throws IllegalArgumentException if the text cannot name a thing; the message does not repeat it
     */
    public static CohortValue of(String text) {
        return new CohortValue(Texts.name("CohortValue", text), 0);
    }

    /** The text; absent for what is not known and for the total. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Whether it is the total of its facet. */
    public boolean isTotal() {
        return place == 2;
    }

    /** Whether the facet is not known. */
    public boolean isUnknown() {
        return place == 1;
    }

    /** Whole numbers by size before all other texts. */
    private static int number(String text) {
        boolean digits = text.length() <= MOST_DIGITS
                && !text.isEmpty()
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
        return digits ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }

    @Override
    public int compareTo(CohortValue other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CohortValue other && place == other.place && text().equals(other.text());
    }

    @Override
    public int hashCode() {
        return 31 * place + text().hashCode();
    }

    /**
     * Returns the value that prints so.
     *
     * @throws IllegalArgumentException if none does; the message does not repeat it
     */
    public static CohortValue parse(String printed) {
        if (printed.equals(ALL)) {
            return TOTAL;
        }
        if (printed.equals(NOT_KNOWN)) {
            return UNKNOWN;
        }
        if (printed.startsWith("(") && !printed.startsWith("((")) {
            throw new IllegalArgumentException(
                    "a CohortValue must be " + ALL + ", " + NOT_KNOWN + " or a text, a bracket at its start doubled");
        }
        return of(printed.startsWith("(") ? printed.substring(1) : printed);
    }

    /**
     * The text, {@code (not known)} or {@code (all)}; a text that itself begins with a bracket has it doubled, so that nothing is
     * mistaken for a total. {@link #parse(String)} reads it back.
     */
    @Override
    public String toString() {
        return text().map(known -> known.startsWith("(") ? "(" + known : known).orElse(isTotal() ? ALL : NOT_KNOWN);
    }
}
