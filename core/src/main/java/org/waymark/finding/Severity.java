package org.waymark.finding;

/** How bad a finding is, from the mildest. */
public enum Severity {
    /** Worth knowing; nothing needs to be done. */
    INFO,
    /** Probably not meant; measures work with it. */
    WARNING,
    /** Wrong: what depends on it cannot be trusted. */
    ERROR
}
