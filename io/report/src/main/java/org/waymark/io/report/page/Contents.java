package org.waymark.io.report.page;

import java.util.List;

/**
 * One group of the list of contents, such as all pupils.
 *
 * @param heading what the pages have in common
 * @param entries the pages, in order
 */
public record Contents(String heading, List<Entry> entries) {

    /** Copies the list. */
    public Contents {
        entries = List.copyOf(entries);
    }

    /** How many entries there are; their names may be personal. */
    @Override
    public String toString() {
        return "Contents[" + entries.size() + " entries]";
    }

    /**
     * A line of the contents.
     *
     * @param anchor where it leads to; see {@link Page#anchor()}
     * @param text what it says
     */
    public record Entry(String anchor, String text) {

        /** Where it leads to; the text may be personal. */
        @Override
        public String toString() {
            return "Entry[" + anchor + "]";
        }
    }
}
