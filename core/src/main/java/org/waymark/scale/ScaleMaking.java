package org.waymark.scale;

import java.util.ArrayList;
import java.util.List;

/** Short forms for the makers of the shipped scales. */
final class ScaleMaking {

    private ScaleMaking() {}

    /** Points without numbers, each labelled {@code prefix + code}. */
    static List<ScalePoint> named(String prefix, String... codes) {
        List<ScalePoint> points = new ArrayList<>();
        for (String code : codes) {
            points.add(ScalePoint.of(code, prefix + code));
        }
        return List.copyOf(points);
    }

    /** Points whose codes are the whole numbers from {@code first} on, one for each label, with that number as value. */
    static List<ScalePoint> numbered(int first, String... labels) {
        List<ScalePoint> points = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            points.add(ScalePoint.of(Integer.toString(first + i), labels[i], first + i));
        }
        return List.copyOf(points);
    }
}
