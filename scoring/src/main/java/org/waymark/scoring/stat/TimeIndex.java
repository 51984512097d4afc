package org.waymark.scoring.stat;

/** What stands for time where values are missing. */
public enum TimeIndex {
    /** The numbers of the sessions, those without a value included. */
    SESSION,
    /** The values that are there, numbered from 1. */
    REINDEXED
}
