package org.waymark.data;

/** Something about a person. Its {@code toString} is {@link #redacted()}. */
public interface Personal {

    /**
     * What {@code toString} prints: the name of the type and nothing that it holds, so that nothing about a person
     * reaches a log, a message or a debugger by accident.
     */
    String redacted();
}
