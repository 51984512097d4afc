package org.waymark.io.json;

import java.nio.charset.StandardCharsets;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;

/** Texts as the bytes that readers take. */
public final class Utf8 {

    private Utf8() {}

    /** The text in UTF-8; a finding if it holds half of a surrogate pair, which has no bytes. */
    public static Reading<byte[]> bytes(String text) {
        int broken = Limits.brokenAt(text);
        if (broken < 0) {
            return new Reading<>(text.getBytes(StandardCharsets.UTF_8), Findings.none());
        }
        int line = 1
                + (int) text.substring(0, broken)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count();
        Faults faults = new Faults();
        faults.add(
                Rules.ENCODING,
                Position.root(),
                line,
                0,
                "holds half of a surrogate pair, which is no character",
                "Write whole characters, or both halves of the pair.");
        return new Reading<>(null, faults.findings());
    }
}
