package org.waymark.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The shipped scales for personal targets. Where a published instrument has the same shape, only the number of points and
 * the direction are taken over; every word is our own.
 */
final class PersonalScales {

    static final Scale GAS = Scale.builder()
            .ref("gas@1")
            .title("Goal attainment scaling")
            .kind(ScaleKind.ORDINAL)
            .needsLevels(true)
            .addAllPoints(ScaleMaking.numbered(
                    -2,
                    "Level -2, the lowest",
                    "Level -1",
                    "Level 0, what is expected",
                    "Level 1",
                    "Level 2, the highest"))
            .source("Kiresuk and Sherman 1968, doi:10.1007/BF01530764: five levels, 0 is what is expected; "
                    + "King's College London, GAS overview: the levels are fixed before the work begins")
            .build();

    static final Scale EXPECTATION = Scale.builder()
            .ref("expectation@1")
            .title("Against what was expected")
            .kind(ScaleKind.ORDINAL)
            .basis(ScaleBasis.JUDGEMENT)
            .addAllPoints(ScaleMaking.numbered(
                    -2,
                    "Well below what was expected",
                    "A little below what was expected",
                    "As expected",
                    "A little above what was expected",
                    "Well above what was expected"))
            .source("Waymark; the shape is common in review forms of schools, the words are our own")
            .build();

    static final Scale GAS_LIGHT = Scale.builder()
            .ref("gas-light@1")
            .title("GAS-light")
            .kind(ScaleKind.NOMINAL)
            .direction(Direction.NONE)
            .basis(ScaleBasis.JUDGEMENT)
            .addPoints(ScalePoint.of("none", "At the start: none of it"))
            .addPoints(ScalePoint.of("some", "At the start: some of it"))
            .addPoints(ScalePoint.of("worse", "Not achieved, worse than at the start"))
            .addPoints(ScalePoint.of("no-change", "Not achieved, as at the start"))
            .addPoints(ScalePoint.of("partially-achieved", "Achieved in part"))
            .addPoints(ScalePoint.of("as-expected", "Achieved as expected"))
            .addPoints(ScalePoint.of("a-little-better", "Achieved, a little better than expected"))
            .addPoints(ScalePoint.of("much-better", "Achieved, much better than expected"))
            .source(
                    "Turner-Stokes and Williams 2010, PubMed 20026573: baselines and outcomes told in words; the wording is"
                            + " our own")
            .build();

    static final Scale LATERAL_INDEPENDENCE = lateral(
            "independence", "Independence", "Only when somebody helps all the way", "Without any help or reminder");

    static final Scale LATERAL_FLUENCY =
            lateral("fluency", "Fluency", "Haltingly, and with many mistakes", "Smoothly, and right nearly every time");

    static final Scale LATERAL_MAINTENANCE =
            lateral("maintenance", "Maintenance", "Comes and goes from day to day", "Still there after a long break");

    static final Scale LATERAL_GENERALISATION = lateral(
            "generalisation",
            "Generalisation",
            "In one place, with one person or one set of things",
            "In all sorts of places, with different people and things");

    static final Scale WELL_BEING = Scale.builder()
            .ref("well-being@1")
            .title("Well-being")
            .kind(ScaleKind.ORDINAL)
            .addAllPoints(ScaleMaking.numbered(
                    1,
                    "Clearly unhappy nearly all the time",
                    "Unhappy more often than content",
                    "Now one, now the other, or hard to tell",
                    "Content more often than unhappy",
                    "Clearly content and at ease nearly all the time"))
            .source("Waymark; five points in our own words, no published instrument")
            .build();

    private PersonalScales() {}

    private static Scale lateral(String axis, String title, String lowest, String highest) {
        List<ScalePoint> points = new ArrayList<>();
        for (ScalePoint point :
                ScaleMaking.numbered(1, "1, the lowest", "2", "3", "4", "5", "6", "7", "8", "9", "10, the highest")) {
            points.add(
                    switch (point.code()) {
                        case "1" -> point.withDescription(lowest);
                        case "10" -> point.withDescription(highest);
                        default -> point;
                    });
        }
        return Scale.builder()
                .ref("lateral-" + axis + "@1")
                .title("Lateral progress: " + title.toLowerCase(Locale.ROOT))
                .kind(ScaleKind.ORDINAL)
                .addAllPoints(points)
                .source(
                        "Waymark; ten points with our own words at both ends. Rating these four axes from 1 to 10 is the"
                                + " practice of The Dales School and Equals; their descriptors are theirs and are not here")
                .build();
    }
}
