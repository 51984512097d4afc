package org.waymark.io.ctf;

/** How large an XML document may be in each direction. */
final class XmlLimits {

    /** The most bytes of a document. */
    static final long BYTES = 128L * 1024 * 1024;

    /** The most bytes between two pieces of markup. */
    static final long TOKEN = 4L * 1024 * 1024;

    /** The deepest nesting of elements. */
    static final int DEPTH = 64;

    /** The longest text of one element, in UTF-16 units. */
    static final int TEXT = 1_000_000;

    /** The most attributes of one element. */
    static final int ATTRIBUTES = 100;

    /** The longest name of an element or attribute. */
    static final int NAME = 256;

    /** The most elements that one tree of elements holds. */
    static final int ELEMENTS = 100_000;

    private XmlLimits() {}

    static String inWords() {
        return BYTES / (1024 * 1024) + " MiB, nesting of " + DEPTH + ", texts of " + TEXT + " characters, names of "
                + NAME + ", " + ATTRIBUTES + " attributes of one element, " + ELEMENTS + " elements of one pupil";
    }
}
