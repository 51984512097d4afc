package org.waymark.io.json;

import org.waymark.finding.Findings;
import org.waymark.finding.Position;

/** One line of NDJSON that holds a record, cut out and not yet read. */
public final class RecordLine {

    private final byte[] bytes;
    private final long number;
    private final Position position;
    private final Findings unsound;

    /** A line without its end; empty, with findings, if it is not sound as a whole. */
    RecordLine(byte[] bytes, long number, Position position, Findings unsound) {
        this.bytes = bytes;
        this.number = number;
        this.position = position;
        this.unsound = unsound;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many bytes it has. */
    public int length() {
        return bytes.length;
    }

    /** The number of the line, from 1. */
    public long number() {
        return number;
    }

    Position position() {
        return position;
    }

    Findings unsound() {
        return unsound;
    }
}
