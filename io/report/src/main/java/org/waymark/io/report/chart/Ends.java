package org.waymark.io.report.chart;

/**
 * Where an axis of numbers begins and ends: at round numbers, a little beyond what stands in the picture.
 *
 * @param low the lower end
 * @param high the upper end
 * @param step how far its marks lie apart
 */
record Ends(double low, double high, double step) {

    private static final int MARKS = 6;

    /** Returns the ends of an axis that holds both numbers. */
    static Ends around(double low, double high) {
        double span = high > low ? high - low : Math.max(1, Math.abs(low));
        double raw = span / MARKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double ratio = raw / power;
        double step = power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
        double from = Math.floor(low / step) * step;
        double to = Math.ceil(high / step) * step;
        return new Ends(from, to > from ? to : from + step, step);
    }

    /** These ends, no further than what can be. */
    Ends within(double least, double most) {
        return new Ends(Math.max(low, least), Math.min(high, most), step);
    }

    /** These ends with room for one mark more on both sides. */
    Ends wider() {
        return new Ends(low - step, high + step, step);
    }
}
