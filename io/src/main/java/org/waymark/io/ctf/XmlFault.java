package org.waymark.io.ctf;

import org.waymark.finding.Finding;

/** Ends the reading of a document; never leaves this package, and never holds the exception of a parser. */
final class XmlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    XmlFault(Finding finding) {
        super("reading stopped", null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
