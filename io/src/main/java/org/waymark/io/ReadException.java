package org.waymark.io;

import java.util.stream.Collectors;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;

/**
 * A document cannot be read. Holds everything that is wrong with it, up to a hundred faults, each with rule, position, line
 * and remedy; never a value of the document, and never the exception of a parser.
 *
 * <p>A syntax error ends the reading: it is then the last fault. Lines and columns count from 1; columns count bytes of UTF-8, in
 * XML characters.
 * A {@code *} in a position stands for a name that the document made up.
 */
public final class ReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    ReadException(Findings findings) {
        super(message(findings));
        this.findings = findings;
    }

    /** What is wrong, in the order of the document; at least one finding, each an error. */
    public Findings findings() {
        return findings;
    }

    private static String message(Findings findings) {
        return findings.stream().map(Finding::describe).collect(Collectors.joining("\n"));
    }
}
