package org.waymark.io.report.pupil;

/**
 * Something short, such as a year or a provision, with what it is.
 *
 * @param label what it is
 * @param value what is recorded, or the words that say that nothing is
 */
public record Fact(String label, String value) {

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "Fact[redacted]";
    }
}
