package org.waymark.io.csv;

/** What a column holds, as far as it must be asked for before it is written. The library owns the meaning. */
public enum Content {
    /** Ids, codes, days and numbers: always written. */
    PLAIN,
    /** What says who a pupil is: name, date of birth, unique numbers. */
    IDENTITY,
    /** What somebody wrote in words of their own. */
    FREE_TEXT,
    /** Ids of staff. */
    STAFF
}
