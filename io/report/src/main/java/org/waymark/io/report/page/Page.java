package org.waymark.io.report.page;

import org.waymark.io.report.words.Words;

/** One page of a report: what it says, not how it looks. Immutable. */
public interface Page {

    /**
     * Where links within the file lead to: letters, digits and hyphens, one of its kind in a file, and nothing that says who
     * somebody is.
     */
    String anchor();

    /** The heading. */
    String heading(Words words);
}
