package org.waymark.io.csv;

import java.util.Locale;

/** What a column of a school's spreadsheet of targets can be. The library owns the meaning. */
public enum SheetField {
    /** The id of the pupil. */
    PUPIL,
    /** The id of the target, once of a pupil; without one, targets of a pupil are {@code t-1}, {@code t-2}, … in the order of the rows. */
    TARGET,
    /** What the target is for; personal if nobody says. */
    KIND,
    /** The id of the concept. */
    CONCEPT,
    /** The version of the vocabulary in whose words it was set. */
    VOCABULARY,
    /** The area. */
    AREA,
    /** The subject of an academic target. */
    SUBJECT,
    /** What the pupil is to do. */
    STATEMENT,
    /** How it will be known. */
    CRITERION,
    /** The scale and its version, such as {@code northgate-steps@1}. */
    SCALE,
    /** The mark to reach. */
    AIM,
    /** The day by which. */
    AIM_BY,
    /** The day on which the target was set. */
    SET_ON,
    /** The programme under which it was set. */
    PROGRAMME,
    /** The id of the responsible adult, who is the key worker from the day on which the target was set or first rated. */
    ADULT,
    /** The school where the ratings were made. */
    SCHOOL;

    /** The name in a mapping that is written as JSON, such as {@code aim-by}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
