package org.waymark.scoring.catalogue.attainment;

/** By which rule levels of progress are counted. The two disagree: from 2a to 4c is two whole levels and 8 points. */
public enum LevelRule {
    /** By points, six to a level. */
    POINTS("points"),
    /** By whole levels, the sub-levels cut off first. */
    WHOLE_LEVELS("wholeLevels");

    private final String text;

    LevelRule(String text) {
        this.text = text;
    }

    /** The text that stands in the key of a measure. */
    String text() {
        return text;
    }
}
