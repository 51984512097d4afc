package org.waymark.pupil;

import java.util.List;
import java.util.Optional;
import org.waymark.code.Code;
import org.waymark.internal.Texts;

/**
 * A key stage of the National Curriculum.
 *
 * @param code the code as it is written; any text that can name a thing, see {@link Code}
 */
public record KeyStage(String code) implements Code, Comparable<KeyStage> {

    /** Early years foundation stage: nursery and reception. */
    public static final KeyStage EARLY_YEARS = new KeyStage("EYFS");

    /** Years 1 and 2. */
    public static final KeyStage KS1 = new KeyStage("KS1");

    /** Years 3 to 6. */
    public static final KeyStage KS2 = new KeyStage("KS2");

    /** Years 7 to 9. */
    public static final KeyStage KS3 = new KeyStage("KS3");

    /** Years 10 and 11. */
    public static final KeyStage KS4 = new KeyStage("KS4");

    /** Years 12 and 13. */
    public static final KeyStage KS5 = new KeyStage("KS5");

    /** Refuses a text that cannot name a thing, see {@link Code}. */
    public KeyStage {
        code = Texts.name("KeyStage", code);
    }

    /** Returns the code that is written so, known or not. */
    public static KeyStage of(String code) {
        return new KeyStage(code);
    }

    /** The years of this key stage, in order; empty for a code of one's own. Year 14 and X belong to none. */
    public List<NcYear> years() {
        return NcYears.inOrder().stream()
                .filter(year -> year.keyStage().map(this::equals).orElse(false))
                .toList();
    }

    /** The key stage at this place in the order of years, see {@link NcYear#ordinal()}; absent after year 13. */
    static Optional<KeyStage> at(int ordinal) {
        if (ordinal <= 0) {
            return Optional.of(EARLY_YEARS);
        }
        if (ordinal <= 2) {
            return Optional.of(KS1);
        }
        if (ordinal <= 6) {
            return Optional.of(KS2);
        }
        if (ordinal <= 9) {
            return Optional.of(KS3);
        }
        if (ordinal <= 11) {
            return Optional.of(KS4);
        }
        return ordinal <= 13 ? Optional.of(KS5) : Optional.empty();
    }

    @Override
    public int compareTo(KeyStage other) {
        return code.compareTo(other.code);
    }

    /** The code as it is written; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
