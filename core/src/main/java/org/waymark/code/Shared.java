package org.waymark.code;

/** What somebody wrote or said of a pupil: who may see it, and whether it goes with the pupil, are two questions. */
public interface Shared {

    /** Who may see it. */
    Audience audience();

    /** Whether it goes with the record when the pupil leaves. */
    boolean travels();
}
