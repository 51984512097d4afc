package org.waymark.wider;

import org.waymark.code.CodeSet;

/** The codes of {@link ExposureUnit} that the library knows; a school adds its own. */
public final class ExposureUnits {

    /** The codes [exposure-unit@1]. A code set of the user's own with the id {@code exposure-unit} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("exposure-unit@1")
            .title("Units of exposure")
            .source("Waymark")
            .add(ExposureUnit.SESSIONS, "Sessions", "Half days")
            .add(ExposureUnit.SCHOOL_DAYS, "School days", "Days on which the school was open to the pupil")
            .add(ExposureUnit.WEEKS, "Weeks", "School weeks")
            .build();

    private ExposureUnits() {}
}
