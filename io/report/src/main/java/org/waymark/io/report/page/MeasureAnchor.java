package org.waymark.io.report.page;

import org.waymark.scoring.measure.MeasureKey;

/** Where in a file a measure is explained. */
final class MeasureAnchor {

    private MeasureAnchor() {}

    /** {@code measure-steps-gained} for {@code steps.gained}: letters, digits and hyphens, another one for each key. */
    static String of(MeasureKey key) {
        StringBuilder anchor = new StringBuilder("measure-");
        key.toString().codePoints().forEach(letter -> {
            if (letter == '.') {
                anchor.append('-');
            } else if (letter < 128 && Character.isLetterOrDigit(letter)) {
                anchor.appendCodePoint(letter);
            } else {
                anchor.append("--").append(Integer.toHexString(letter)).append('-');
            }
        });
        return anchor.toString();
    }
}
