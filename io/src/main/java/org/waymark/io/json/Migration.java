package org.waymark.io.json;

import org.waymark.data.Data;

/**
 * One step from a version of the format to the next. Works on plain data, before the field tables see anything: so a step
 * stays right when the tables change later.
 */
interface Migration {

    /** The version that it reads, such as {@code 0.9}. */
    String from();

    /** The version that it makes. */
    String to();

    /**
     * Returns the document as the next version would have written it. Format and version stand in it, the version is set
     * afterwards.
     *
     * @throws IllegalArgumentException if the document makes no sense; the message names field and rule, never a value
     */
    Data.Fields apply(String format, Data.Fields document);
}
