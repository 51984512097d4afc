package org.waymark.scoring.stat;

/** Numbers as distances from their mean, made from their distances from the first of them, which keeps their digits. */
final class Centred {

    private final double first;
    private final double shift;
    private final double[] distances;
    private final double squares;
    private final double largest;

    private Centred(double first, double shift, double[] distances, double squares, double largest) {
        this.first = first;
        this.shift = shift;
        this.distances = distances;
        this.squares = squares;
        this.largest = largest;
    }

    static Centred of(double[] values, String name) {
        double[] distances = new double[values.length];
        double first = values.length == 0 ? 0 : values[0];
        double sum = 0;
        double largest = 0;
        for (int i = 0; i < values.length; i++) {
            distances[i] = Checks.finite(values[i], name, i) - first;
            sum += distances[i];
            largest = Math.max(largest, Math.abs(values[i]));
        }
        double shift = values.length == 0 ? 0 : sum / values.length;
        double squares = 0;
        for (int i = 0; i < distances.length; i++) {
            distances[i] -= shift;
            squares += distances[i] * distances[i];
        }
        return new Centred(first, shift, distances, Checks.inRange(squares, name), largest);
    }

    double mean() {
        return first + shift;
    }

    double distance(int index) {
        return distances[index];
    }

    int count() {
        return distances.length;
    }

    /** The sum of the squared distances; 0 exactly where all numbers are the same. */
    double squares() {
        return squares;
    }

    /** The largest of the numbers themselves, without its sign. */
    double largest() {
        return largest;
    }
}
