package org.waymark.pupil;

import org.waymark.code.CodeSet;

/** The codes of {@link KeyStage}; {@link KeyStage#years()} has the years of each. */
public final class KeyStages {

    /** The codes [key-stage@1]. A code set of the user's own with the id {@code key-stage} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("key-stage@1")
            .title("Key stages, England")
            .source(
                    "Key stages of England as DWP lists them (Reception, years 1-2, 3-6, 7-9, 10-11, 12-13); the codes are"
                            + " our own")
            .add(KeyStage.EARLY_YEARS, "Early years foundation stage")
            .add(KeyStage.KS1, "Key stage 1, years 1 and 2")
            .add(KeyStage.KS2, "Key stage 2, years 3 to 6")
            .add(KeyStage.KS3, "Key stage 3, years 7 to 9")
            .add(KeyStage.KS4, "Key stage 4, years 10 and 11")
            .add(KeyStage.KS5, "Key stage 5, years 12 and 13")
            .build();

    private KeyStages() {}
}
