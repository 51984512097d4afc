package org.waymark.code;

/**
 * One code of an open code set: what a government or a school calls something.
 *
 * <p>The known codes are constants of their type; any other text of 1 to 200 characters that is not blank and holds no
 * control characters is a code too, and survives reading and writing. Whether it belongs to a {@link CodeSet} is for
 * validation to say. Codes are compared as they are written.
 */
public interface Code {

    /** The code as it is written. */
    String code();
}
