package org.waymark.io.jackson;

import java.util.stream.Collectors;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value of Waymark cannot be read by a vendor's mapper. Holds everything that is wrong with it, as {@code ReadException} does;
 * positions begin at that value. Jackson adds where the value stands in the document around it. Never holds what stands in
 * the document.
 */
@SuppressWarnings("exports") // see WaymarkModule
public final class WaymarkMismatchException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    WaymarkMismatchException(JsonParser parser, Class<?> type, Findings findings) {
        super(parser, findings.stream().map(Finding::describe).collect(Collectors.joining("\n")), type);
        this.findings = findings;
    }

    /** What is wrong, in the order of the document; at least one finding, each an error. */
    public Findings findings() {
        return findings;
    }
}
