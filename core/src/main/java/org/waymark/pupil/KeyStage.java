package org.waymark.pupil;

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
