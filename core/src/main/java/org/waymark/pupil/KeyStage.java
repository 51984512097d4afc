package org.waymark.pupil;

import java.util.List;
import java.util.stream.IntStream;
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

    static final List<KeyStage> ALL = List.of(EARLY_YEARS, KS1, KS2, KS3, KS4, KS5);

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
        return switch (code) {
            case "EYFS" -> List.of(NcYear.NURSERY_1, NcYear.NURSERY_2, NcYear.RECEPTION);
            case "KS1" -> range(1, 2);
            case "KS2" -> range(3, 6);
            case "KS3" -> range(7, 9);
            case "KS4" -> range(10, 11);
            case "KS5" -> range(12, 13);
            default -> List.of();
        };
    }

    private static List<NcYear> range(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(NcYear::of).toList();
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
